using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kith.Hall.Records;
using Kith.Hall.Matches;
using Kith.Hall.Outward;
using Kith.Storage;
using Kith.Web.Access;
using Kith.Web.Api;
using Kith.Web.Hooks;
using Kith.Hall.Imports;
using Kith.Hall.Keeping;
using Kith.Web.Imports;
using Kith.Web.Markup;
using Kith.Web.Pages.Forms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.WebEncoders;
using NodaTime;

namespace Kith.Web;

/// <summary>The door for browsers and programs.</summary>
public static class WebApp
{
    /// <summary>Everything behind one address, ready to be started.</summary>
    /// <param name="options">Where to listen and where the book lies.</param>
    /// <param name="shelf">Where the book lies.</param>
    /// <param name="book">Which one is shown.</param>
    /// <param name="clock">Tells the time of each request.</param>
    /// <exception cref="RefusalException">The address is not one of this computer's own.</exception>
    public static WebApplication Build(WebOptions options, Shelf shelf, Id<Book> book, IClock clock)
    {
        // Empty, so that no setting comes in but those of the house: no file beside the program, no word of the environment.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024;
            kestrel.ListenAt(options);
        });
        Log(builder.Logging);
        Register(builder.Services, options);
        builder.Services.AddSingleton(shelf);
        builder.Services.AddSingleton(clock);
        builder.Services.AddScoped(_ => shelf.Open(book));
        var staging = new Staging(Path.Combine(options.Folder, "staging"));
        staging.Sweep(clock.GetCurrentInstant());
        builder.Services.AddSingleton(staging);
        builder.Services.AddSingleton(services => new ImportWork(shelf, book, staging, clock, services.GetRequiredService<ILogger<ImportWork>>()));

        builder.Services.AddSingleton<Rest>();
        builder.Services.AddSingleton(services => new Renewal(shelf, book, clock, services.GetRequiredService<ILogger<Renewal>>()));
        builder.Services.AddSingleton(services => OfferShelf.With(options.Model, MeaningShelf.PagePatience, services.GetRequiredService<Renewal>()));
        builder.Services.AddSingleton(typeof(Kept<>));

        builder.Services.AddSingleton(_ => new Dialer(options.Nearby));
        builder.Services.AddSingleton(services => new Delivering(shelf, book, services.GetRequiredService<Dialer>(), clock, services.GetRequiredService<ILogger<Delivering>>()));
        builder.Services.AddHostedService(services => services.GetRequiredService<Delivering>());

        var app = builder.Build();
        app.Use(next => context => context.RequestServices.GetRequiredService<Rest>().AnswerAsync(context, next));
        app.UseReader();
        app.UseGate();
        app.UseFaults();
        app.UseOwnersLanguage();
        app.UseStatusCodePagesWithReExecute("/trouble/{0}");
        app.UseMethods();
        app.UsePrograms();
        app.UseRouting();
        app.MapAssets();
        app.MapRazorPages().WithMethods();
        app.MapLists();
        app.MapRecordLists();
        app.MapPhotos();
        app.MapDownloads();
        app.MapSubscriptions();
        app.MapUploads();
        return app;
    }

    /// <summary>Identities only: the framework's own lines hold addresses with what was searched for, and stay out.</summary>
    private static void Log(ILoggingBuilder logging)
    {
        logging.AddProvider(new LateConsole());
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Error);
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
    }

    private static void Register(IServiceCollection services, WebOptions options)
    {
        services.AddDataProtection().SetApplicationName("Kith");
        services.AddSingleton<IKeyManager>(given => new FormKeys(Path.Combine(options.Folder, "form-keys"), given.GetRequiredService<IClock>(), given.GetRequiredService<ILoggerFactory>()));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "kith.form";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton(options);
        // The core alone: no page is told what it may hold by attributes, nor described to programs.
        services.AddMvcCore()
            // There are pages and no controllers; looking for some would load every type of the house.
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Clear())
            .AddRazorPages(pages => pages.RootDirectory = "/Pages")
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add(new Routes());
                mvc.Filters.Add(new OldIdentities());
                mvc.Filters.Add(new Refusals());
                mvc.ModelBinderProviders.Insert(0, new AmountBinder());
                mvc.ModelBindingMessageProvider.Speak();
            });
        // A page is looked into when it is first asked for, not each of them before the first is: as with pages compiled while they run.
        services.Remove(services.Single(service => service.ImplementationType == typeof(CompiledPageActionDescriptorProvider)));
        services.AddSingleton<IActionDescriptorProvider, PageActionDescriptorProvider>();
        // Who may come in is decided at the gate; no page has a policy of its own, so the framework's libraries for them need not be loaded.
        services.Remove(services.Single(service => service.ImplementationType?.Name == "AuthorizationPageApplicationModelProvider"));
        services.Configure<CookieTempDataProviderOptions>(told =>
        {
            told.Cookie.Name = "kith.told";
            told.Cookie.SameSite = SameSiteMode.Strict;
        });
        // Names from everywhere are written as they are, not as numbers.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes =>
        {
            routes.LowercaseUrls = true;
            routes.SetParameterPolicy<KindConstraint>("kinds");
        });
    }
}
