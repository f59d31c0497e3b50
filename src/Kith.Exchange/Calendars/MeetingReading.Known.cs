namespace Kith.Exchange.Calendars;

internal sealed partial class MeetingReading
{
    // Addresses of rooms and of calendars, which programs invite as if they were people.
    private static readonly string[] NoPersons = ["@resource.calendar.google.com", "@group.calendar.google.com", "@group.v.calendar.google.com", "@import.calendar.google.com", "@resource.exchange.local"];

    // Places that are none: whoever meets there calls.
    private static readonly string[] Calls =
    [
        "zoom.us", "Zoom", "meet.google", "Google Meet", "teams.microsoft", "teams.live", "Microsoft Teams", "Teams-Besprechung", "webex", "Skype", "FaceTime",
        "whereby.com", "jitsi", "meet.jit.si", "gotomeeting", "bluejeans", "Discord", "WhatsApp", "Telefon", "phone call", "by phone", "conference call", "tel:", "Videocall", "video call",
    ];
}
