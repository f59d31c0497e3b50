using System.Collections.Frozen;

namespace Kith.Lexicon;

/// <summary>Words as they are typed in haste or spoken in a region, and the small words by which a language is known.</summary>
internal static class Spoken
{
    /// <summary>What is often shortened, run together or spelt by ear, in full.</summary>
    internal static readonly FrozenDictionary<string, string> Full = Table(
        "wi=with lended=lent meeted=met gived=gave bringed=brought luv=love sum1=someone some1=someone ne1=anyone any1=anyone 2moro=tomorrow b4=before pls=please plz=please w=with wth=with abt=about txted=texted txtd=texted yest=yesterday yestrday=yesterday yesterda=yesterday ysterday=yesterday lst=last wk=week wks=weeks coffe=coffee cofee=coffee yday=yesterday ystd=yesterday yesterdy=yesterday yesteday=yesterday tmrw=tomorrow tmr=tomorrow tmw=tomorrow tomo=tomorrow tomorow=tomorrow tommorow=tomorrow tommorrow=tomorrow "
        + "nite=night tonite=tonight thru=through mtg=meeting bday=birthday b-day=birthday msg=message msgs=messages msgd=messaged ph=phone fone=phone tho=though cos=because coz=because bc=because "
        + "gonna=will gotta=must wanna=want cud=could shud=should wud=would wld=would cld=could shd=should leant=lent didnt=didnt recieved=received wensday=wednesday wendesday=wednesday thurday=thursday febuary=february "
        + "hab=habe habs=habe haett=haette waer=waere waern=waeren haettn=haetten koennt=koennte wuerd=wuerde moecht=moechte muesst=muesste solls=soll ne=eine nen=einen nem=einem ner=einer nes=eines n=ein wollt=wollte sollt=sollte konnt=konnte taet=taete heut=heute braeucht=braeuchte duerft=duerfte gmacht=gemacht gfahrn=gefahren gratscht=geratscht mitm=mit mim=mit mitn=mit aufm=auf aufn=auf ausm=aus "
        + "isses=ist gehts=geht gibts=gibt hats=hat wars=war gsagt=gesagt gfragt=gefragt gschrieben=geschrieben gschenkt=geschenkt gholfen=geholfen gredet=geredet troffen=getroffen trunken=getrunken gseh=gesehen gsehen=gesehen gegangn=gegangen "
        + "tel=telefon telef=telefon tele=telefon jmd=jemanden jmdn=jemanden jmdm=jemandem wen=jemanden wegn=wegen wg=wegen weng=wenig bissl=bisschen bissel=bisschen bisserl=bisschen "
        + "vlt=vielleicht evtl=vielleicht ned=nicht net=nicht nich=nicht nix=nichts nimmer=nicht-mehr grad=gerade heit=heute gestan=gestern gestren=gestern gesten=gestern kafee=kaffee kaffe=kaffee moargen=morgen morgn=morgen freitach=freitag woch=woche std=stunde stdn=stunden stdt=stunden mins=minutes "
        + "daß=dass gruesse=gruesse eur=euro euros=euro quid=pounds bucks=dollars");

    /// <summary>Pronouns with a verb hung onto them that are typed without the apostrophe.</summary>
    internal static readonly FrozenDictionary<string, string> Hung = Table("im='m ive='ve hes='s shes='s theyre='re theyve='ve theyll='ll theyd='d weve='ve youre='re youve='ve youll='ll thats='s whats='s whos='s theres='s hed='d itll='ll");

    /// <summary>The same that are also other words: only before a verb.</summary>
    internal static readonly FrozenDictionary<string, string> HungBeforeVerbs = Table("ill='ll id='d hell='ll shell='ll shed='d wed='d");

    /// <summary>The same, of words that English has as well: only in a line that is German.</summary>
    internal static readonly FrozenDictionary<string, string> FullGerman = Table("i=ich sag=sage hot=hat ma=mir eam=ihm kriagt=gekriegt san=sind hom=haben ghabt=gehabt bracht=gebracht no=noch a=ein d=die mei=mein koa=kein koan=keinen isch=ist hob=habe han=habe scho=schon ham=haben is=ist drum=darum warn=waren");

    /// <summary>Shorthand that is closed by a full stop or stands for a word before a name, in German.</summary>
    internal static readonly FrozenDictionary<string, string> GermanShort = Table("m=mit u=und v=von b=bei f=fuer z=zu d=der n=nach");

    /// <summary>Small words that only English has.</summary>
    internal static readonly FrozenSet<string> English = Set(
        "the and with he she they his them us my me our we to at of for from is has had said says about on yesterday today tomorrow ago last this that who wants needs need went came called rang met saw lunch coffee dinner call phone tea walk "
        + "talked spoke i asked gave lent promised 's 'll 'd 'm 've 're looking looks new not no but by it its be been got get could would should can cant wont if whether over out up back some a an lovely visited texted wrote brought offered helped sent by into "
        + "hour hours minutes evening morning afternoon night week weeks after before how job house flat mum dad mother father sister brother son daughter husband wife her him yes letter card party birthday breakfast drinks owes borrowed works moving getting");

    /// <summary>Small words that only German has.</summary>
    internal static readonly FrozenSet<string> German = Set(
        "ned nix der das den dem des ein eine einen einem einer eines und mit ich er sie wir ihr ihm ihn ihnen ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine meinen meinem meiner mir mich uns unser unsere ist sind hat haben habe hatte waren bin "
        + "zu zum zur vom beim im am auf aus bei nach von vor ueber um fuer wegen nicht kein keine keinen noch auch schon mal dann aber oder weil dass ob als wenn wie gestern vorgestern heute morgen frueh abend nachmittag vormittag mittag mittagessen abendessen kaffee "
        + "telefoniert telefon angerufen getroffen besucht geschrieben braucht brauche sucht suche kann koennte moechte muss soll sollte wird werde wuerde versprochen geliehen geschenkt gefragt gebeten stunde stunden woche wochen tage tagen letzte letzten letzter naechste naechsten "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag brief anruf besuch spaziergang essen geburtstag gratuliert nachricht jetzt wieder lange kurz leider gerade rief bringt brachte schickt will gell moin und halbe anderthalb war hast euch doch nur sehr in-ordnung zusammen");

    /// <summary>Whether a word is a small one of either language and so, in lower case, nobody's name.</summary>
    internal static bool IsSmall(string key) => English.Contains(key) || German.Contains(key);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Table(string pairs) => pairs.Split(' ').Select(pair => pair.Split('=')).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
