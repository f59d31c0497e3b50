using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kith.Tests;

/// <summary>The tests read English, whatever the machine speaks.</summary>
internal static class English
{
    [ModuleInitializer]
    internal static void Speak() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
}
