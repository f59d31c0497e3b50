using System.Collections.Frozen;

namespace Kith.Formats.Mail;

/// <summary>The names themselves: Gmail's system labels as Takeout writes them in the account's language, and the folders of common programs.</summary>
public static partial class MailLabels
{
    private static readonly FrozenDictionary<string, MailShelf>.AlternateLookup<ReadOnlySpan<char>> KnownByLabel =
        new (MailShelf Shelf, string[] Labels)[]
        {
            (MailShelf.Sent,
            [
                "Sent", "Sent Mail", "Sent Messages", "Sent Items", "Gesendet", "Gesendete Objekte", "Gesendete Elemente", "Envoyés", "Messages envoyés", "Éléments envoyés",
                "Enviados", "Elementos enviados", "E-mails enviados", "Correo enviado", "Itens enviados", "Inviati", "Posta inviata", "Verzonden", "Verzonden berichten", "Verzonden items", "Skickat", "Skickade", "Sendt",
                "Sendte elementer", "Lähetetyt", "Wysłane", "Odeslané", "Odeslaná pošta", "Odoslané", "Elküldött", "Elküldött üzenetek", "Trimise", "Gönderilmiş", "Gönderilmiş Postalar", "Отправленные",
                "Надіслані", "Σταλμένα", "送信済み", "送信済みメール", "已发送", "已发送邮件", "寄件備份", "보낸편지함",
            ]),
            (MailShelf.Draft,
            [
                "Draft", "Drafts", "Templates", "Outbox", "Unsent Messages", "Entwurf", "Entwürfe", "Postausgang", "Vorlagen", "Brouillon", "Brouillons", "Borrador", "Borradores", "Rascunho", "Rascunhos", "Bozza", "Bozze",
                "Concept", "Concepten", "Utkast", "Kladde", "Kladder", "Luonnokset", "Szkic", "Wersje robocze", "Szkice", "Koncepty", "Piszkozat", "Piszkozatok", "Ciorne", "Taslak", "Taslaklar", "Черновик", "Черновики", "Чернетки",
                "Πρόχειρα", "下書き", "草稿", "임시보관함",
            ]),
            (MailShelf.Trash,
            [
                "Trash", "Bin", "Deleted", "Deleted Items", "Deleted Messages", "Papierkorb", "Gelöscht", "Gelöschte Elemente", "Gelöschte Objekte", "Corbeille", "Éléments supprimés", "Papelera", "Elementos eliminados", "Lixeira", "Lixo",
                "Itens excluídos", "Cestino", "Posta eliminata", "Prullenbak", "Verwijderde items", "Papperskorg", "Papperskorgen", "Papirkurv", "Papirkurven", "Søppel", "Roskakori", "Kosz", "Koš", "Kôš", "Kuka", "Coș de gunoi",
                "Çöp Kutusu", "Корзина", "Кошик", "Κάδος απορριμμάτων", "ゴミ箱", "已删除邮件", "垃圾桶", "휴지통",
            ]),
            (MailShelf.Spam,
            [
                "Spam", "Junk", "Junk E-mail", "Junk Email", "Bulk Mail", "Unerwünscht", "Junk-E-Mail", "Werbung", "Indésirables", "Courrier indésirable", "Correo no deseado", "Lixo eletrônico", "Posta indesiderata", "Ongewenst",
                "Ongewenste e-mail", "Skräppost", "Roskaposti", "Спам", "Ανεπιθύμητα", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸함",
            ]),
            (MailShelf.Crowd,
            [
                "Category Promotions", "Category Social", "Category Forums", "Kategorie „Werbung“", "Kategorie „Soziale Netzwerke“", "Kategorie „Foren“", "Catégorie : Promotions", "Catégorie : Réseaux sociaux", "Catégorie : Forums",
                "Categoría: Promociones", "Categoría: Social", "Categoría: Foros", "Categoria Promoções", "Categoria Social", "Categoria Fóruns", "Categoria: Promozioni", "Categoria: Social", "Categoria: Forum",
            ]),
        }
        .SelectMany(entry => entry.Labels.Select(label => (label, entry.Shelf)))
        .ToFrozenDictionary(pair => pair.label, pair => pair.Shelf, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
