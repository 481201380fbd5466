/**
 * The grammar of references within an act in Russian, in Ohm's notation: "подпунктом 4) пункта 3 статьи 8 настоящего
 * Закона". Only what ends in "настоящего …" is a reference: "статьи 16 Закона о …" leads to another act and is passed over.
 */
const WE = '~letter';

export const GRAMMAR_RU = `
References {
  text      = (reference | other)*
  other     = letter+ | any
  reference = chain (and chain)* s here
  chain     = units (s units)*
  units     = unit s item (sep item)*          -- numbered
            | part s ordinal (sep ordinal)*    -- ordinal
            | ordinal s part                   -- ordinalFirst
  and       = asWell | sep
  asWell    = s? "," s "а" s "также" s
  sep       = comma | word
  comma     = s? "," s
  word      = s ("или" | "и") s
  unit      = subpara | para | part | article | chapter
  subpara   = caseInsensitive<"подпункт"> ("ами" | "ам" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  para      = caseInsensitive<"пункт"> ("ами" | "ам" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  part      = caseInsensitive<"част"> ("ями" | "ям" | "ью" | "ей" | "ях" | "ь" | "и") ${WE}
  article   = caseInsensitive<"стат"> ("ьями" | "ьей" | "ьях" | "ьям" | "ья" | "ьи" | "ью" | "ье" | "ей") ${WE}
  chapter   = caseInsensitive<"глав"> ("ами" | "ам" | "ах" | "ой" | "ы" | "а" | "у" | "е" | "") ${WE}
  item      = range | number
  range     = number s? ("–" | "—" | "-") s? number
  number    = digit+ ("-" digit+)* ")"?
  ordinal   = ordinalStem ("ая" | "ой" | "ую" | "ья" | "ьей" | "ью" | "ей") ${WE}
  ordinalStem = "перв" | "втор" | "трет" | "четверт" | "пят" | "шест" | "седьм" | "восьм" | "девят" | "десят"
  here      = ("настоящего" | "настоящей" | "настоящему" | "настоящим") s hereUnit
  hereUnit  = (("Закона" | "Закону" | "Законом" | "Кодекса" | "Кодексу" | "Кодексом" | "Конституции" | constitutional) ${WE}) -- act
            | article                          -- article
            | para                             -- paragraph
            | chapter                          -- chapter
            | part                             -- part
  constitutional = caseInsensitive<"конституционн"> ("ого" | "ому" | "ым") s ("закона" | "закону" | "законом")
  s         = space+
}`;
