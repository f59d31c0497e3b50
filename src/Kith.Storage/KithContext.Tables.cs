using Microsoft.EntityFrameworkCore;

namespace Kith.Storage;

/// <summary>One book, open: the tables of its record.</summary>
public sealed partial class KithContext
{
    /// <summary>The book itself.</summary>
    public IQueryable<Book> Book => Set<Book>();

    /// <summary>Everybody in the book.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>What is between the owner and each of them.</summary>
    public DbSet<Tie> Ties => Set<Tie>();

    /// <summary>What has passed.</summary>
    public DbSet<Moment> Moments => Set<Moment>();

    /// <summary>Who took part.</summary>
    public DbSet<Participant> Participants => Set<Participant>();

    /// <summary>Ways to reach people.</summary>
    public DbSet<ContactPoint> ContactPoints => Set<ContactPoint>();

    /// <summary>Postal addresses.</summary>
    public DbSet<PostalAddress> PostalAddresses => Set<PostalAddress>();

    /// <summary>Things known about people.</summary>
    public DbSet<Fact> Facts => Set<Fact>();

    /// <summary>Days that matter.</summary>
    public DbSet<Occasion> Occasions => Set<Occasion>();

    /// <summary>Groups.</summary>
    public DbSet<Group> Groups => Set<Group>();

    /// <summary>Who belongs to them.</summary>
    public DbSet<GroupMember> GroupMembers => Set<GroupMember>();

    /// <summary>Their other years there: before they joined again.</summary>
    public DbSet<GroupStay> GroupStays => Set<GroupStay>();

    /// <summary>Words that people are filed under.</summary>
    public DbSet<Tag> Tags => Set<Tag>();

    /// <summary>Pictures.</summary>
    public DbSet<Photo> Photos => Set<Photo>();

    /// <summary>The cards that people came with.</summary>
    public DbSet<OriginalCard> OriginalCards => Set<OriginalCard>();

    /// <summary>Names by which the outside world knows people.</summary>
    public DbSet<Alias> Aliases => Set<Alias>();

    /// <summary>Imports.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The log.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>The log, row by row.</summary>
    public DbSet<ChangeRow> ChangeRows => Set<ChangeRow>();

    /// <summary>The cached readings.</summary>
    public DbSet<Pulse> Pulses => Set<Pulse>();

    /// <summary>What the past teaches: one row, or none while nothing was learned.</summary>
    public DbSet<Recalibration> Recalibrations => Set<Recalibration>();

    /// <summary>How people are related to each other.</summary>
    public DbSet<Kinship> Kinships => Set<Kinship>();

    /// <summary>Needs and offers.</summary>
    public DbSet<Need> Needs => Set<Need>();

    /// <summary>What was given.</summary>
    public DbSet<Gift> Gifts => Set<Gift>();

    /// <summary>What was asked.</summary>
    public DbSet<Ask> Asks => Set<Ask>();

    /// <summary>What was lent.</summary>
    public DbSet<Loan> Loans => Set<Loan>();

    /// <summary>What was promised.</summary>
    public DbSet<Promise> Promises => Set<Promise>();

    /// <summary>What the owner wants to be told.</summary>
    public DbSet<Reminder> Reminders => Set<Reminder>();

    /// <summary>What became of each telling.</summary>
    public DbSet<ReminderTurn> ReminderTurns => Set<ReminderTurn>();

    /// <summary>Introductions.</summary>
    public DbSet<Introduction> Introductions => Set<Introduction>();

    /// <summary>What came of it all.</summary>
    public DbSet<Outcome> Outcomes => Set<Outcome>();

    /// <summary>The paths that outcomes came by.</summary>
    public DbSet<OutcomeStep> OutcomeSteps => Set<OutcomeStep>();

    /// <summary>The owner's journal.</summary>
    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();

    /// <summary>Whom it mentions.</summary>
    public DbSet<JournalMention> JournalMentions => Set<JournalMention>();

    /// <summary>Fields of the owner's own.</summary>
    public DbSet<Field> Fields => Set<Field>();

    /// <summary>What they hold.</summary>
    public DbSet<FieldValue> FieldValues => Set<FieldValue>();

    /// <summary>Files that belong to people.</summary>
    public DbSet<Document> Documents => Set<Document>();

    /// <summary>What the owner said to acts that plans offered.</summary>
    public DbSet<PlanTurn> PlanTurns => Set<PlanTurn>();

    /// <summary>What lets programs in.</summary>
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    /// <summary>Addresses that hear of changes.</summary>
    public DbSet<WebHook> WebHooks => Set<WebHook>();

    /// <summary>How far each has heard.</summary>
    public DbSet<Hearing> Hearings => Set<Hearing>();

    /// <summary>What programs were answered lately.</summary>
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();
}
