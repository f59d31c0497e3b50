using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Mapping;

/// <summary>The model of what plans are made from: what <c>0013-plan.sql</c> says, said to EF Core.</summary>
internal static class RecordPlans
{
    /// <summary>Says it.</summary>
    public static void Describe(ModelBuilder model)
    {
        var turn = Record.Aspect<PlanTurn>(model, "plan_turn", "Id");
        turn.Property(t => t.On).HasColumnName("on_day");
        turn.HasIndex(Record.Book, "On").HasDatabaseName("plan_turn_day");
        turn.HasIndex(Record.Book, "Person").HasDatabaseName("plan_turn_person");
        model.Entity<Gift>().HasIndex(Record.Book, "On").HasFilter("thanked_on is null").HasDatabaseName("gift_unthanked");
        model.Entity<Ask>().HasIndex(Record.Book, "On").HasFilter("answer is null").HasDatabaseName("ask_open");
        model.Entity<Loan>().HasIndex(Record.Book, "On").HasFilter("returned_on is null").HasDatabaseName("loan_out");
        model.Entity<Promise>().HasIndex(Record.Book, "On").HasFilter("state = 'open'").HasDatabaseName("promise_said");
        model.Entity<Need>().HasIndex(Record.Book, "Since").HasFilter("state = 'open'").HasDatabaseName("need_since");
    }
}
