using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Kith.Web.Pages.Forms;

/// <summary>What the framework says of a field that it cannot read, in the house's words and the reader's language.</summary>
internal static class BindingWords
{
    /// <summary>Puts the house's sentences in place of the framework's.</summary>
    public static void Speak(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Said.Fill(FieldTexts.NotReadable, value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Said.Fill(FieldTexts.NotReadable, value));
        messages.SetValueIsInvalidAccessor(value => Said.Fill(FieldTexts.NotReadable, value));
        messages.SetUnknownValueIsInvalidAccessor(_ => FieldTexts.Unreadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => FieldTexts.Unreadable);
        messages.SetValueMustBeANumberAccessor(_ => FieldTexts.NoNumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => FieldTexts.NoNumber);
        messages.SetValueMustNotBeNullAccessor(_ => FieldTexts.Missing);
        messages.SetMissingBindRequiredValueAccessor(_ => FieldTexts.Missing);
        messages.SetMissingKeyOrValueAccessor(() => FieldTexts.Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => FieldTexts.Missing);
    }
}
