import { ACTS_KK } from './kk-acts.ts';
import { FORCE_KK } from './kk-force.ts';

/**
 * The grammar of notes in Kazakh, with the names of rules of `ru.ts`. The verb stands before the acts,
 * and the word for the act closes them: "өзгеріс енгізілді - ҚР A (…), B (…) Заңдарымен". Places go from the
 * greatest down: "4-баптың 1-тармағы".
 */
export const GRAMMAR_KK = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Footnote? HeadLabel? ItemLabel? "("? Body Close end
  // "20-тарау. 20-тарау алып тасталды": the heading, before the note names it again.
  HeadLabel    = Units<bareEnding> "." ~(~Units<subjectEnding>)
  // "Ескертпе алып тасталды": a note that was left out, not the mark of this one.
  Footnote     = ("ескертулер" | "ескертпе") ("." | ":" | "!") MarkSign* -- named
               | "ескерту" "." "ескерту" "."                             -- doubled
               | "ескерту" MarkSign*                                     -- own
  MarkSign     = "." | ":" | "!" | "-" | "*"
  ItemLabel    = number (")" | ".") "-" number (")" | ".")                            -- span
               | number (")" | ".") ~ListSep ~("-"? Unit<anyEnding>) ~dayAndMonth   -- one
  // "2020.13.05. № 327-VI Заңымен": a year. "2. 20.07.2011 № 464-IV Заңымен": none.
  dayAndMonth  = digits space* "." space* digits ~(space* "." space* digits)
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | ".")+ also?   -- marks
               | also                      -- and
  // "5-бап өзгерді және 3-тармақпен толықтырылды"; "мен" ends words as well.
  also         = "және" we
  Close        = (")" | "." | ";" | "," | databaseId)*
  // "… қаулысымен. ~P970851", "… Заңымен. Z970144_": where the act stands in a database.
  databaseId   = "~" letter digits "_"? -- marked
               | adiletCode              -- bare
  Statement    = Subject? Dash* "("? Change
  Dash         = ("." | ",") "-"         -- both
               | "(" ~(~(country | Date oneSign)) -- bracket
               | ("-" | "." | ":" | ",") -- one

  // ---- what was changed
  Subject      = WholeAct? titleWord ListSep Preamble ListSep WholeText -- titlePreambleAndText
               | WholeAct? titleWord ListSep Preamble          -- titleAndPreamble
               | WholeAct? titleWord ListSep WholeText         -- titleAndText
               | titleWord and Place<subjectEnding>            -- titleAndPlace
               | Place<subjectEnding> titleWord ListSep Place<subjectEnding> -- titleAndPart
               | Preamble ListSep WholeText                    -- preambleAndText
               | (PlaceText | WholeText)                       -- text
               | BareText                                      -- textAlone
               | TitleOf? titleWord                            -- title
               | Preamble                                      -- preamble
               | OfAct? Place<subjectEnding> (ListSep Place<subjectEnding>)+ -- places
               | OfAct? Place<subjectEnding>                   -- place
               | WholeAct                                      -- act
  TitleOf      = OfAct? Place<subjectEnding> -- place
               | WholeAct                      -- act
  // "Заңның 5-бабы"
  OfAct        = this? actWord &("0".."9" | "мазмұн")
  Preamble     = WholeAct? preambleWord
  BareText     = WholeAct? textWord &(Dash* new)
  WholeText    = everyWord? WholeAct? (inText | allText | throughout) ":"?
  PlaceText    = OfAct? Place<subjectEnding> (inText | allText | textAlone) ":"?
  WholeAct     = this? actWord
  Place<e>     = Units<e>+                    -- down
  Units<e>     = subchapter_sign Number                               -- numberedSign
               | numberSign? Number (ListSep Number)* "-"? (nth newOne?)? Unit<e> -- numbered
               | ordinalWord (ListSep ordinalWord)* Unit<e>         -- ordinalFirst
               | contents<e>                                        -- bareContents
               | this? Unit<e>                                      -- bare
  ListSep      = "," | and
  Number       = number ")"?
  subchapter_sign = "§"
  nth          = ("ыншы" | "інші" | "ншы" | "нші" | "шы" | "ші") we
  Unit<e>      = annex<e> | subsection<e> | subchapter<e> | section<e> | chapter<e> | article<e> | subparagraph<e> | paragraph<e> | part<e> | indent<e>
  contents<e>  = "мазмұн" e
  annex<e>     = "қосымша" e
  subsection<e> = ("бөлімше" | "кіші бөлім") e
  subchapter<e> = ("параграф" | "§") e
  // "бөлімш", "тармақш": which of the two it is a misprint of, is not said.
  section<e>   = "бөлім" ~"ш" e
  chapter<e>   = "тарау" e
  article<e>   = ("бап" | "баб") e
  paragraph<e> = ("тармақ" | "тармағ") ~ofSubparagraph e
  ofSubparagraph = (~"ш" letter)* "ш"
  subparagraph<e> = "тармақша" e
  part<e>      = ("бөлік" | "бөліг") e
  indent<e>    = ("абзац" | "азат жол") e
  ordinalWord (an ordinal number) = (tensWord space+)? ("бірінші" | "екінші" | "үшінші" | "төртінші" | "бесінші" | "алтыншы" | "жетінші" | "сегізінші" | "тоғызыншы" | "оныншы" | "он бірінші" | "он екінші" | "он үшінші" | "он төртінші" | "он бесінші" | "он алтыншы" | "он жетінші" | "он сегізінші" | "он тоғызыншы" | "жиырмасыншы" | "отызыншы" | "қырқыншы" | "елуінші") we
  tensWord     = ("жиырма" | "отыз" | "қырық" | "елу") we
  // "5-бап қа": the ending stands apart.
  // "5-баптыңтақырыбы": what the heading of a part is, the part itself is not.
  subjectEnding  = ~withEnding ending? (we | &titleStem) (space+ ("қа" | "ға" | "ке" | "ге" | "на" | "не") we)?
  // Of what was itself left out: "4-тармағы".
  ownEnding      = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? ("сы" | "сі" | "ы" | "і")? we
  bareEnding     = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? we
  // "5-баппен"; with the ending of a possessor ("бөлігімен") and of many ("баптармен") before it.
  withEnding     = ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? ("ымен" | "імен" | "пен" | "мен" | "бен" | "сымен" | "сімен") withEnd -- joined
               | space+ ("пен" | "мен" | "бен") we &(space+ inserted)     -- apart
  // "2-бөлікпентолықтырылды": the space before the verb is lost.
  withEnd        = we | &"толықтырыл"

  // "5-баптансөздер алып тасталды": words of it, not it.
  ending       = (~(titleStem | "сөз") letter)+
  titleStem    = "тақырып" | "тақырыб" | "атау"
  titleWord    = ("бас" space+)? titleStem ending? we
  preambleWord = ("кіріспе" | "преамбула") letters? we (space+ ("бөліг" | "бөлік") letters? we)?
  withPreamble = "кіріспемен" we
  actWord      = (("конституциялық" | "нормативтік") space+)? ("заң" | "кодекс" | "жарлық" | "қаулы" | "бұйрық" | "шешім" | "конституция" | "акті") ("ға" | "ге" | "ке" | "қа" | "да" | "де" | "та" | "те" | "ның" | "нің" | "тің" | "тың" | "дың")? we
  this         = "осы" we
  textAlone    = textWord &(space* ("-" space*)? new)
  everyWord    = "бүкіл" &(space+ actWord)
  // "Заң бойынша"
  throughout   = "бойынша" we
  textWord     = "мәтін" "і"? we
  inText       = ("бүкіл" space+)? "мәтін" ("дегі" | "індегі" | "де" | "інде" | "нен" | "інен" | "ге" | "іне") we
  allText      = (("бүкіл" | "барлық") space+)? "мәтін" ("і")? space+ "бойынша" we

  // ---- what was done, and by which acts
  Change       = Amendments made Dash* Acts                       -- modification
               | made Amendments ":" ActGroup (ActJoin? ActGroup)* -- modificationListed
               | Amendments madeAnd ","? also? inserted Dash* Acts -- modificationBoth
               | WasChanged Dash* Acts                            -- modificationDone
               | (QuotedList named?)? wordsWith inserted Dash* Acts -- supplementedWords
               | inserted Dash* Acts                              -- supplemented
               | NewWording Dash* Acts                            -- rewording
               | Approved? ofContent? newOne? Place<withEnding> inserted Dash* Acts -- insertion
               | newOne Place<bareEnding> (made | added) Dash* Acts -- insertionOfNew
               | newOne? withPreamble inserted Dash* Acts         -- insertionOfPreamble
               | ActionOf? SpanFrom? (Until stopped | Until? suspended) meanwhile? Dash* Acts -- suspension
               | SpanFrom? Until valid Dash* Acts                 -- expiry
               | WordChanges Dash* Acts                           -- terms
               | Since? Repealed Since? ")"? Dash* Acts -- repeal
               | effect Since lost ")"? Dash* Acts         -- repealOfEffect
               | added Dash* Acts                                 -- additionOfNamed
               | Repealed &(Close end)                            -- repealByNobody
               | Done &(Join Statement)                           -- shared
               | FirstActs AfterForce? priorText?                 -- afterActs
               | ActsBefore inItsWording AfterForce? priorText?   -- rewordingOf
  FirstActs    = ActionOf ActsBefore ~(~Done_suspension) Done -- effect
               | ActsBefore Subject? Done                     -- other
  // "ҚР A Заңымен 5-бап алып тасталды": only where the country or a day begins, since other words can be a subject.
  ActsBefore   = &(country | Date) ActGroup (ActJoin ActGroup)*
  AfterForce   = Force
  // "ҚР A Заңының редакциясында": the name of the act ends so before these words alone.
  inItsWording = "редакциясында" we
  // Another publisher's pointer to the text before the change: "(бұр. ред. қара)".
  priorText    = "(" space* priorWords see space* ")"  -- pointer
               | "(" space* inRussianAlone space* ")"   -- russian
               | "(" space* meanwhile space* ")"         -- meanwhile
  // ", тоқтатыла тұру кезеңінде осы тармақ мынадай редакцияда қолданылады": the text that follows the note.
  // (Its words are spelled out: a change or an act told behind "тоқтатыла тұру кезеңінде" is none of them.)
  meanwhile    = space* ","? space* (("бұл ретте" | "және") space+)? ("тоқтатыла" | "тоқтата") space+ "тұр" letters? space+ "кезең" letters? space+ this space+ meanwhileUnit space+ ("мынадай" | "келесі") space+ "редакцияда" space+ meanwhileEnd
  meanwhileUnit = ("тармақша" | "тармақ" | "бөлік" | "бап" | "абзац" | "азат жол" | "бөлім" | "тарау" | "параграф") ("тар" | "тер" | "лар" | "лер" | "дар" | "дер")? we
  meanwhileEnd = ("қолданылады" | "қолданыста болады" | "жазылсын") we (space+ "деп" space+ "белгілен" letters)?
  // "(орыс тіліндегі мәтінге … түзету енгізілді, қазақ тіліндегі мәтін өзгермейді)": of another text than this one.
  inRussianAlone = "орыс" space+ "тіліндегі" space+ "мәтінге" (~("(" | ")" | ";" | kazakhStays) any)* kazakhStays
  kazakhStays  = "қазақ" space+ "тіліндегі" space+ "мәтін" space+ "өзгермейді" we
  priorWords   = formerText | textOfDay
  formerText   = "бұр" "."? space* "ред" space* "."? space*
  textOfDay    = numericDate "."? space* (yearWord space*)? "редакцияны" space+
  // "Тақырыбы жаңа редакцияда, кіріспе алып тасталды - ҚР A Заңымен": the act stands once, after a dash.
  Done         = Amendments made                    -- modification
               | Amendments madeAnd ","? also? inserted -- modificationBoth
               | WasChanged                         -- modificationDone
               | (QuotedList named?)? wordsWith inserted -- supplementedWords
               | inserted                           -- supplemented
               | added                              -- additionOfNamed
               | NewWording                         -- rewording
               | ofContent? newOne? Place<withEnding> inserted -- insertion
               | newOne Place<bareEnding> (made | added) -- insertionOfNew
               | ofContent? newOne? Place<withEnding> ~(~(Join MoreInserted)) -- insertionElided
               | wordsWith ~(~(Join MoreInserted))  -- wordsElided
               | Since? Repealed             -- repeal
               | SpanFrom? (Until stopped | Until? suspended) -- suspension
               | WordChanges                        -- terms
  // "5-бап 3-1-тармақпен және 5-тармақпен толықтырылды": the verb stands once.
  MoreInserted = WhatInserted inserted           -- last
               | WhatInserted Join MoreInserted   -- more
  WhatInserted = Place<subjectEnding>? ofContent? newOne? Place<withEnding> -- place
               | Place<subjectEnding>? wordsWith                            -- words
  WasChanged   = changed (alsoOrComma inserted)? -- first
               | inserted alsoOrComma changed     -- last
  alsoOrComma  = also | and | ","
  Since        = Date since
  WordChanges  = WordChange ((";" | ",") WordChange)*    -- quoted
               | words (replaced | left | changed)       -- unquoted
               | words ~(~(Join Place<ownEnding> left))  -- elided
  WordChange   = WordsAround? WordPairs (";"? WordPairs)* (replaced | replacedAnd) -- replaced
               | WordsAround? QuotedList named? words (left | leftAnd) -- excluded
               | WordsAround? QuotedList named? words spelled -- spelled
               | WordsAround? QuotedList named? words QuotedList as (replaced | changed | putThere) -- renamed
               | WordsAround QuotedList named? (wordsWith inserted | words added) -- inserted
               | QuotedList named? insteadOf QuotedList named? words putThere     -- put
  // Several pairs share the verb: "а" деген сөз "б" деген сөзбен, "в" деген сөз "г" деген сөзбен ауыстырылды.
  NewWording   = new wording stated? -- worded
               | anew stated         -- anew
  WordPairs    = PairElided* WordPair
  // "а" деген сөз "б"; "в" деген сөз "г" деген сөзбен ауыстырылды: what closes a pair stands once too.
  PairElided   = QuotedList named words respectively? QuotedList ";"
  WordPair     = (QuotedList named? words ","?)+ respectively? (QuotedList named? wordsWith ","?)+
  // "тарау" деген сөздің алдындағы: where in the text.
  WordsAround  = QuotedList named wordsAt around?
  Amendments   = amendment (ListSep amendment)*
  // "Қағида 3-1-тармақпен толықтырылды": what an act approved, said of what the note stands under.
  Approved     = approvedWord
  ActionOf     = actionWord
  SpanFrom     = Date since
  Until        = Date untilWord
  Repealed     = left | lapsed
  QuotedList   = (quoted | lostOpening) (QuotedSep? quoted | QuotedSep openless)* ","?
  QuotedSep    = "," | and
  quoted (quoted words) = closeless | closed
  closed       = "\"" (~"\"" any)+ "\""
  // "а деген сөз "б" деген сөзбен": the mark after a word is lost.
  closeless    = "\"" (~("\"" | ofWords) any)+ &ofWords
  ofWords      = space+ "деген" space+ wordsOf
  // "а", б", "в": the mark before a word of a list is lost.
  openless     = wordOfList (space+ wordOfList)* "\"" &afterOpenless
  // (Twice "not": the words of another note are not looked through for a mark.)
  lostOpening  = ~(~openless) openless
  wordOfList   = ~("деген" | "сөз" | "тиісінше" | "цифр") letter+
  afterOpenless = space* ("," | "және" | "деген")

  amendment    = ("өзгер" | "толықтыру" | "түзету") letters? we
  made         = ("енгізілді" | "енгізілсін" | "енгізілген" | "кіргізілді" | "жасалды" | "енді") we -- done
               | ("енгізіліп" | "кіргізіліп" | "жасалып") &comma ~(comma space* (also space*)? inserted) -- then
  madeAnd      = ("енгізіліп" | "кіргізіліп" | "жасалып") we
  changed      = ("өзгертілді" | "өзгертілсін" | "өзгерді" | "өзгертілген" | "өзгерген") we -- done
               | "өзгертіліп" &comma                                                      -- then
               | withChanges (space+ "және" space+ withChanges)? (space+ stated)?         -- with
  // "5-бап өзгерістермен - ҚР A Заңымен"
  withChanges  = ("өзгерістермен" | "өзгертулермен" | "толықтырулармен") we
  new          = ("жаңаша" | "жаңа" | "жана" | "мынадай" | "мына" | "келесідей" | "келесі" | "төмендегідей" | "төмендегі") we
  newOne       = ("жаңа" | "мынадай" | "мына" | "келесі") we
  approvedWord (rules that were supplemented) = ("аталған" space+)? ("қағидалар" | "қағида" | "ережелер" | "ереже" | "нұсқаулық" | "әдістеме" | "стандарт" | "регламент" | "талаптар" | "тізбе") we &insertedAhead
  insertedAhead = (~(" - " | ";" | "толықтырыл") any)* "толықтырыл"
  ofContent    = ("мынадай" | "мына" | "келесі" | "жаңа") space+ ("мазмұндағы" | "мазмұнындағы" | "мазмұнды") we
  // Once printed without its ending: "жаңа редакция - ҚР A Заңымен".
  wording      = "редакция" ("да" | "сында" | "сы" | "мен")? we -- worded
               | "редакцияға" we &(space+ "келтірілді")         -- brought
               | "мазмұнда" we &(space+ stated)                 -- content
  anew         = ("жаңадан" | "қайтадан" | "қайта") we -- word
               | "жаңа" space+ "түрде" we    -- words
  stated       = ("жазылды" | "жазылсын" | "баяндалсын" | "жазылған" | "берілді" | "берілген" | "баяндалды" | "баяндалған" | "мазмұндалды" | "келтірілді") we -- done
               | ("жазылып" | "баяндалып" | "беріліп") &comma -- then
  inserted     = ("толықтырылды" | "толықтырылсын" | "толықтырылған") we       -- verb
               | "толықтырылып" &comma                                       -- then
               | "толықтыру" "лар"? space+ ("енгізілді" | "енгізілген") we   -- noun
  actionWord   = ("қолданылу" | "қолданыс" | "күш") letters? we
  untilWord    = ("дейін" | "дейiн") we
  suspended    = ("тоқтатыла" | "тоқтата") space+ "тұр" letters? we
  stopped      = ("тоқтатылды" | "тоқтатылған") we
  valid        = ("қолданылады" | "қолданыста болады" | "күшінде болады" | "қолданылды" | "қолданыста болды" | "күшінде болды" | "қолданылған") we
  left         = ("алынып" | "алып" | "шығарып" | "шығарылып") space+ ("тасталды" | "тасталсын" | "тасталған" | "тасталынды" | "тасталынсын" | "тасталынған") we -- thrown
               | ("шығарылды" | "шығарылсын" | "шығарылған") we -- put
               | leftAnd                                        -- then
  added        = ("енгізілді" | "енгізілген" | "кіргізілді" | "қосылды") we
  // "Күші 01.01.2016 бастап жойылды": the day stands within.
  effect       = ("өз" space+)? "күші" "н"? we
  lost         = ("жойылды" | "жойылған" | "жойды" | "жояды") we
  lapsed       = ("өз" space+)? ("күші" space+ ("жойылды" | "жойылған") | "күшін" space+ ("жойды" | "жойған" | "жояды")) (space+ "деп" space+ ("танылды" | "танылсын" | "танылған"))? we
  replaced     = ("ауыстырылды" | "ауыстырылсын" | "ауыстырылған" | "алмастырылды" | "алмастырылсын") we
  // "Ауыстырылып, …": another change of words follows.
  replacedAnd  = ("ауыстырылып" | "алмастырылып") &comma
  leftAnd      = ("алынып" | "алып") space+ "тасталып" &comma
  comma        = space* ("," | ";")
  respectively = "тиісінше" we
  named        = "деген" we
  as           = "деп" we
  words        = wordsOf wordEnding? we
  wordsWith    = wordsOf wordEndingWith we
  wordsOf      = "сөз тіркес" | "сөз" | "әріп" | "әрп" | "цифр" | "сандар" | "сан" | "аббревиатура" | "термин" | "тіркес"
  wordEnding   = "дері" | "дер" | "тері" | "тер" | "лары" | "лар" | "сы" | "ы" | "і"
  wordEndingWith = "дерімен" | "дермен" | "терімен" | "термен" | "ларымен" | "лармен" | "сымен" | "ымен" | "імен" | "мен" | "бен" | "пен" | wordEndingTo
  // "… деген сөзге ауыстырылды"
  wordEndingTo = "дерге" | "терге" | "ларға" | "ге" | "ға"
  wordsAt      = ("сөздер" | "сөз" | "цифрлар" | "цифр") ("дің" | "дың" | "ден" | "дан" | "дегі" | "дағы") we
  spelled      = ("бас" | "кіші") space+ "әріппен" space+ "жазылды" we
  around       = ("алдындағы" | "алдынан" | "алдында" | "кейінгі" | "кейін") we
  insteadOf    = wordsOf ("дердің" | "тердің" | "лардың" | "дің" | "дың" | "тің" | "тың") space+ "орнына" we
  putThere     = ("қойылды" | "жазылды" | "қолданылды") we

${ACTS_KK}

  Date         = shortDate yearWord                      -- short
               | numericDate "."? yearWord?              -- numeric
               | yearNumber yearWord dayNumber "-"? monthName -- words
               | yearNumber yearWord monthName dayNumber inDay? -- monthFirst
               | dayNumber monthName yearNumber yearWord? -- dayFirst
  numericDate (a day such as 13.06.2013)        = digits space* "."+ space* digits space* "."+ space* digits
  inDay        = "-" ("ындағы" | "індегі" | "сындағы" | "сіндегі" | "дағы" | "дегі") we
  shortDate (a day such as 13.06.98)            = digit digit? "." digit digit? "." digit digit ~digit
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  yearWord     = ("жылғы" | "жылғі" | "жылы" | "жылдың" | "жыл" | "ж.") we | "ж" we
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("қаңтар" | "ақпан" | "наурыз" | "сәуір" | "мамыр" | "маусым" | "шілде" | "тамыз" | "қыркүйек" | "қазан" | "қараша" | "желтоқсан") letters? we
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("і" | "v" | "ү" | "х" | "l")+ we
  digits       = ("0".."9")+

${FORCE_KK}
  and          = ("сондай-ақ" | "және" | "мен" | "пен" | "бен") we
  letters      = letter+
  we           = ~letter
}
`;
