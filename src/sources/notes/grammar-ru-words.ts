/** Rules of words and figures in the grammar of notes in Russian (`grammar-ru.ts`): replaced, excluded, put in. */
import { WE } from './grammar-ru-force.ts';

export const WORDS_RU = String.raw`
  // ---- words and figures
  WordChange   = AfterWords? WordsList ","? (respectively | inCases)? ","? replaced respectively? instead? WordsList respectively?  -- replaced
               | AfterWords? WordsList ","? (respectively | inCases)? ","? replaced instead QuotedList -- replacedShortly
               | DoneToWords (ListSep DoneToWords)+ words                -- severalUnquoted
               | replaced words                                          -- replacedUnquoted
               | words figures replaced (instead | words) figures          -- figures
               | words figures changedBy instead figures                 -- figuresBy
               | WordsList (left | toExclude)                            -- excluded
               | (left | toExclude) WordsList                            -- excludedFirst
               | left words                                              -- excludedUnquoted
               | afterWord WordsList (inserted | toInsert) WordsList     -- inserted
               | afterWord QuotedList (inserted | toInsert) WordsList    -- insertedShortly
               | (inserted | toInsert) afterWord words? QuotedList WordsList -- insertedAfter
               | (inserted | toInsert) WordsList afterWord words? QuotedList -- insertedThere
               | WordsList (inserted | toInsert) respectively? WordsList  -- supplemented
               | inserted WordsList                                      -- added
               | inserted words                                          -- addedUnquoted
  // "цифра 4500 увеличена на 100": figures need no marks.
  figures      = digit+ (figureSign digit+)* "%"?
  figureSign   = " " | "," | "." | "-"
  changedBy    = ("увеличен" | "уменьшен") ("а" | "о" | "ы")? ${WE}
  DoneToWords  = replaced | left | inserted
  WordsList    = words QuotedList (QuotedSep? words QuotedList)*
  // "после слова "Глава" цифры "I - IV" заменены …": where in the text.
  AfterWords   = afterWord words QuotedList
  QuotedList   = quoted (QuotedSep? quoted | QuotedSep openless)* ","?
  QuotedSep    = "," | and
  // Where the second mark is lost, the act ends the words: ""А" заменены словами "Б - Законом РК от …".
  quoted (quoted words) = "\"" (~("\"" | byAct) any)+ ("\"" | &byAct)
  // "А", Б", "В": the mark before a word of a list is lost. No verb can stand in it.
  openless     = ~(words | respectively | "замен" | "исключ" | "дополн" | "в соответ") wordOfList (" "+ wordOfList)* "\"" &afterOpenless
  wordOfList   = ~("замен" | "исключ" | "дополн" | "слов") letter+
  afterOpenless = " "* ("," | ";" | "и " | "соответственно" | "замен" | "исключ" | "в соответ")

  replaced     = replacedWord | toReplace
  replacedWord = "заменен" ("а" | "о" | "ы") ${WE}
  toReplace    = "заменить" ${WE}
  toExclude    = "исключить" ${WE}
  toInsert     = "дополнить" ${WE}
  respectively = "соответственно" ${WE}
  words        = ("слов" ("ами" | "ом" | "а" | "о")? | ("цифр" | "аббревиатур" | "букв") ("ами" | "ой" | "ы" | "а")?) ${WE}
  inCases      = "в" " "+ ("соответствующ" | "различн" | "разн") ("их" | "ем" | "ых") " "+ ("падеж" | "числ") ("ах" | "е") ${WE}
  instead      = "на" ${WE}
`;
