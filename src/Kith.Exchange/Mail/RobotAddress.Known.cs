using System.Collections.Frozen;

namespace Kith.Exchange;

/// <summary>The names themselves, without hyphens, dots and underscores.</summary>
internal static partial class RobotAddress
{
    private static readonly string[] RobotBeginnings = ["noreply", "donotreply", "dontreply", "bounce", "mailerdaemon", "notification", "newsletter", "automated", "unsubscribe", "autoreply", "noresponder", "naoresponda", "nepasrepondre", "keineantwort", "nichtantworten"];

    private static readonly string[] RobotEndings = ["noreply", "donotreply", "bounces", "notification", "notifications", "newsletter", "unsubscribe", "daemon"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Robots =
        new[]
        {
            "postmaster", "daemon", "nobody", "root", "cron", "alert", "alerts", "notify", "notifier", "mailer", "mailman", "majordomo", "listserv", "listproc", "robot", "bot", "autoresponder", "automailer",
            "news", "updates", "update", "digest", "marketing", "promo", "promotions", "offers", "deals", "invitations", "messages", "reminder", "reminders", "receipts", "orderconfirmation", "orderupdate", "shipment", "tracking",
            "autoconfirm", "confirm", "confirmation", "confirmations", "verify", "verification", "security", "system", "ebill", "estatement", "statements", "calendarnotification", "drivesharesnoreply",
            "undisclosedrecipients",
        }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Roles =
        new[]
        {
            "info", "support", "help", "helpdesk", "service", "services", "customerservice", "customercare", "customersupport", "care", "sales", "contact", "contactus", "office", "admin", "administrator", "webmaster", "hostmaster",
            "abuse", "billing", "invoice", "invoices", "accounts", "accounting", "payments", "orders", "order", "shop", "store", "booking", "bookings", "reservations", "reception", "enquiries", "inquiries", "feedback", "hr", "jobs", "careers",
            "recruiting", "press", "media", "legal", "privacy", "team", "members", "membership", "subscriptions", "tickets", "events", "registration", "enquiry", "mail", "email",
            "kontakt", "kundenservice", "buchhaltung", "rechnung", "bestellung", "verwaltung", "sekretariat", "vertrieb", "anfrage", "buero", "redaktion", "bewerbung", "service24",
            "contacto", "ventas", "soporte", "reservas", "administracion", "atencionalcliente", "accueil", "contactez", "secretariat", "commande", "facturation", "informations", "contatti", "informazioni", "segreteria", "ordini", "prenotazioni",
            "klantenservice", "boekhouding", "verkoop", "kundtjanst", "asiakaspalvelu", "biuro", "sklep", "zamowienia",
        }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
