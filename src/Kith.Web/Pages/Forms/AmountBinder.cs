using Kith.Hall.Wording;
using Kith.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kith.Web.Pages.Forms;

/// <summary>Reads a sum of money from a form, as the reader writes it and as the page writes it.</summary>
/// <remarks>The framework's own binder reads 12.50 as 1250 where a point groups thousands.</remarks>
internal sealed class AmountBinder : IModelBinder, IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.UnderlyingOrModelType == typeof(decimal) ? this : null;

    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext context)
    {
        var sent = context.ValueProvider.GetValue(context.ModelName);
        if (sent != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(context.ModelName, sent);
            var amount = Amounts.Read(sent.FirstValue ?? "");
            context.Result = ModelBindingResult.Success(amount);
            if (amount is null && !string.IsNullOrWhiteSpace(sent.FirstValue))
            {
                context.ModelState.AddModelError(context.ModelName, Said.Fill(FieldTexts.NotReadable, sent.FirstValue));
            }
        }

        return Task.CompletedTask;
    }
}
