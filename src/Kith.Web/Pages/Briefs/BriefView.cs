using Kith.Care;
using NodaTime;

namespace Kith.Web.Pages.Briefs;

/// <summary>A brief as a page shows it.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Today">The day it is.</param>
public sealed record BriefView(Brief Brief, LocalDate Today);
