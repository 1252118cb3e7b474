namespace Yrkesresan.Packager.Corpus;

/// <summary>Swedish-looking text that means nothing, drawn from a seed.</summary>
internal sealed class Sentences(uint seed)
{
    private static readonly string[] Subjects =
        "Barnet,Föräldern,Läraren,Socialsekreteraren,Arbetsledaren,Nämnden,Kommunen,Familjen,Handläggaren,Den som anmäler,Ungdomen,Kontaktpersonen,Skolan,Tolken,Ombudet,Gruppen,Utredningen,Bedömningen,Planen,Samtalet"
            .Split(',');

    private static readonly string[] Verbs =
        "behöver,beskriver,får del av,frågar efter,följer upp,förbereder,förklarar,går igenom,hör av sig om,känner till,lyssnar på,läser,planerar,prövar,sammanfattar,skriver om,tar emot,talar om,undersöker,väntar på"
            .Split(',');

    private static readonly string[] Objects =
        "ett beslut,en ny tid,några frågor,sin egen bild,det som har hänt,hela ärendet,ett möte i lugn takt,en bedömning,vad som sades,en plan för hösten,det som barnet säger,två olika förslag,en text,någon att prata med,sina anteckningar,de närmaste dagarna,ett telefonsamtal,en vanlig vecka,stöd i vardagen,nästa steg"
            .Split(',');

    private static readonly string[] Ends =
        "i god tid,tillsammans med en kollega,på ett begripligt sätt,när dagen är slut,utan att dra slutsatser,före mötet,så snart det går,steg för steg,efter ett första samtal,med egna ord,var för sig,en gång till,om det behövs,medan minnet är färskt,i den ordning det hände,utan brådska,med stöd av det som är känt,också när det är svårt,innan något annat görs,var fjortonde dag"
            .Split(',');

    private uint state = seed;

    /// <summary>Two words, for a heading or a term.</summary>
    public string Title() => $"{One(Subjects)} {One(Objects)}";

    /// <summary>A sentence of about ten words.</summary>
    public string Sentence() => $"{One(Subjects)} {One(Verbs)} {One(Objects)} {One(Ends)}.";

    /// <summary>Sentences in a row.</summary>
    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    // A linear congruential generator (Numerical Recipes, 7.1): nothing here is secret, and the same text comes on every machine.
    private string One(string[] words)
    {
        state = unchecked((state * 1664525) + 1013904223);
        return words[(int)((state >> 8) % (uint)words.Length)];
    }
}
