/** Rules of words and figures in the grammar of notes in Russian (`ru.ts`): replaced, excluded, put in. */
import { WE } from './ru-force.ts';

export const WORDS_RU = String.raw`
  // ---- words and figures
  WordChange   = AfterWords? WordsList ","? (respectively | inCases)? ","? replaced respectively? instead? NewWords respectively?  -- replaced
               | AfterWords? WordsList ","? (respectively | inCases)? ","? replaced instead QuotedList -- replacedShortly
               | DoneToWords (ListSep DoneToWords)+ words                -- severalUnquoted
               | replaced words                                          -- replacedUnquoted
               | words figures replaced (instead | words) figures          -- figures
               | words figures changedBy instead figures                 -- figuresBy
               | WordsList left                            -- excluded
               | left NewWords                             -- excludedFirst
               | left words                                              -- excludedUnquoted
               | afterWord WordsList (inserted | toInsert) NewWords     -- inserted
               | afterWord QuotedList (inserted | toInsert) NewWords     -- insertedShortly
               | (inserted | toInsert) afterWord words? QuotedList NewWords -- insertedAfter
               | (inserted | toInsert) NewWords afterWord words? QuotedList -- insertedThere
               | WordsList (inserted | toInsert) respectively? NewWords  -- supplemented
               | inserted NewWords                                      -- added
               | inserted words                                          -- addedUnquoted
  // "слова "а" заменены словами "б", слова "в" - словами "г"": the verb is said once.
  WordsToo     = WordsList "-" NewWords
  // "цифра 4500 увеличена на 100": figures need no marks.
  figures      = digit+ (figureSign digit+)* "%"?
  figureSign   = " " | "," | "." | "-"
  changedBy    = ("увеличен" | "уменьшен") ("а" | "о" | "ы")? ${WE}
  DoneToWords  = replaced | left | inserted
  WordsList    = words ":"? QuotedList (QuotedSep? words QuotedList)*
  // Behind the verb: what is replaced by the verb after it is of the next change.
  NewWords     = words NewQuoted (QuotedSep? ~OtherChange words NewQuoted)* inCases?
  OtherChange  = words QuotedList (respectively | inCases)? ","? (replaced | left) -- done
               | words QuotedList "-" words -- too
  // "после слова "Глава" цифры "I - IV" заменены …": where in the text.
  AfterWords   = afterWord words QuotedList
  QuotedList   = NewQuoted ","?
  NewQuoted    = quoted (QuotedSep? quoted | QuotedSep openless)*
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
  words        = wordsNamed | numberings | ofNumbers
  wordsNamed   = (ofNumbers " "+)? ("слов" ("ами" | "ом" | "а" | "о")? | ("цифр" | "аббревиатур" | "букв") ("ами" | "ой" | "ы" | "а")?) ${WE}
  // "римские цифры "I - V" заменены арабскими "1 - 5""
  ofNumbers    = ("римск" | "арабск") ("ие" | "ими" | "их") ${WE}
  numberings   = ("номер" ("ами" | "а") | "нумераци" ("я" | "ю" | "ей")) (" "+ ("глав" | "разделов" | "статей" | "пунктов"))? ${WE}
  inCases      = "в" " "+ ("соответствующ" | "различн" | "разн") ("их" | "ем" | "ых") " "+ ("падеж" | "числ") ("ах" | "е") ${WE}
  instead      = "на" ${WE}
`;
