/**
 * The grammar of references within an act in Kazakh, in Ohm's notation: "осы Заңның 8-бабы 3-тармағының 4) тармақшасында".
 * Only what begins with "осы …" in the genitive is a reference, and it goes from the greatest unit down: "Заңның 16-бабы"
 * leads to another act and is passed over.
 */
const WE = '~letter';

export const GRAMMAR_KK = `
References {
  text      = (reference | other)*
  other     = letter+ | any
  reference = here s chain (sep chain)*
  chain     = units (s units)*
  units     = item (sep item)* to unit     -- numbered
            | ordinal (sep ordinal)* s part        -- ordinal
  to        = s? "-" s?  -- dash
            | s          -- space
  sep       = s? "," s (join s)?  -- comma
            | s join s            -- word
  join      = ("және" | "немесе" | "мен" | "пен" | "бен" | "сондай-ақ") ${WE}
  unit      = subpara | para | part | article | chapter
  subpara   = "тармақша" letter*
  para      = "тарма" ("қ" | "ғ") letter*
  part      = "бөлі" ("к" | "г") letter*
  article   = "ба" ("п" | "б") letter*
  chapter   = "тарау" letter*
  item      = range | number
  range     = number s? ("–" | "—" | "-") s? number
  number    = digit+ ("-" digit+)* ")"?
  ordinal   = ("бірінші" | "екінші" | "үшінші" | "төртінші" | "бесінші" | "алтыншы" | "жетінші" | "сегізінші" | "тоғызыншы" | "оныншы") ${WE}
  here      = caseInsensitive<"осы"> s hereUnit
  hereUnit  = ((caseInsensitive<"конституциялық"> s)? (caseInsensitive<"заңның"> | caseInsensitive<"кодекстің"> | caseInsensitive<"конституцияның">) ${WE}) -- act
            | ("баптың" ${WE})    -- article
            | ("тармақтың" ${WE}) -- paragraph
            | ("тараудың" ${WE})  -- chapter
            | ("бөліктің" ${WE})  -- part
  s         = space+
}`;
