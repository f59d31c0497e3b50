using Microsoft.EntityFrameworkCore;

namespace Kith.Storage.Mapping;

/// <summary>The model of what stands beside the doors for programs: what <c>0006-doors.sql</c> says, said to EF Core.</summary>
internal static class RecordDoors
{
    /// <summary>Says it.</summary>
    public static void Describe(ModelBuilder model)
    {
        Record.Owned<WebHook>(model, "web_hook", "Id");
        var hearing = model.Entity<Hearing>();
        hearing.ToTable("hearing");
        hearing.Property<Id<Book>>(Record.Book);
        hearing.HasKey(Record.Book, "Hook");
        hearing.HasOne<WebHook>().WithMany().HasForeignKey(Record.Book, "Hook").OnDelete(DeleteBehavior.Cascade);
        var answer = Record.Owned<KeptAnswer>(model, "kept_answer", "Key");
        answer.Property(a => a.Key).HasColumnName("answer_key");
        answer.HasIndex(Record.Book, "At").HasDatabaseName("kept_answer_at");
    }
}
