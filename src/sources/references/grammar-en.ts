/**
 * The grammar of references within an act in English, in Ohm's notation: "subparagraph 4) of paragraph 3 of Article 8 of
 * this Law". Only what ends in "of this …" is a reference: "Article 16 of the Law on …" leads to another act and is
 * passed over.
 */
const WE = '~letter';

export const GRAMMAR_EN = `
References {
  text      = (reference | other)*
  other     = letter+ | any
  reference = chain (and chain)* of here
  chain     = units (of units)*
  of        = s "of" s
  units     = the? unit s item (sep item)*            -- numbered
            | the? part s ordinal (sep ordinal)*      -- ordinal
            | the? ordinal (sep ordinal)* s part      -- ordinalFirst
  the       = caseInsensitive<"the"> s
  and       = s? ","? s "as" s "well" s "as" s  -- asWell
            | sep                               -- sep
  sep       = s? "," s (join s)?  -- comma
            | s join s            -- word
  join      = ("and" | "or") ${WE}
  unit      = subpara | para | part | article | chapter
  subpara   = caseInsensitive<"sub"> "-"? caseInsensitive<"paragraph"> "s"? ${WE}
  para      = caseInsensitive<"paragraph"> "s"? ${WE}
  part      = caseInsensitive<"part"> "s"? ${WE}
  article   = caseInsensitive<"article"> "s"? ${WE}
  chapter   = caseInsensitive<"chapter"> "s"? ${WE}
  item      = range | number
  range     = number s? ("–" | "—" | "-") s? number
  number    = "("? digit+ ("-" digit+)* ")"? ${WE}
  ordinal   = (countedWord | cardinal) ${WE}
  countedWord = "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth" | "ninth" | "tenth"
  cardinal  = "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten"
  here      = this s hereUnit
  this      = "this"           -- short
            | "the" s "present" -- long
  hereUnit  = ((caseInsensitive<"constitutional"> s)? (caseInsensitive<"law"> | caseInsensitive<"code"> | caseInsensitive<"constitution">) ${WE}) -- act
            | article -- article
            | para    -- paragraph
            | chapter -- chapter
            | part    -- part
  s         = space+
}`;
