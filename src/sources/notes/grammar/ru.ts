/**
 * The grammar of notes in Russian, in Ohm's notation, over the spelling of `normal-text.ts`. A rule with
 * a capital letter skips spaces between its words. Names of rules are what `semantics.ts` reads, the same
 * in every language.
 */

import { ACTS_RU } from './ru-acts.ts';
import { BEHIND_RU } from './ru-behind.ts';
import { FORCE_RU, WE } from './ru-force.ts';
import { NUMBERS_RU } from './ru-numbers.ts';
import { SUSPENSION_RU } from './ru-suspension.ts';
import { WORDS_RU } from './ru-words.ts';

export const GRAMMAR_RU = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Footnote? Pointer? ItemLabel? "("? Announced? Body PointerAfter? Close end
  // "Сноска. Сноска исключена": the second is what was excluded.
  Footnote     = "сноска" MarkSign* ("сноска" ("." | ":") MarkSign*)*
  MarkSign     = "." | ":" | "№"
  // "Статья 36 вводится в действие с 01.01.2020 в соответствии с подпунктом 3) пункта 1 статьи 98 настоящего Закона; с изменениями …": when the act itself put the provision in force.
  Announced    = Place &enters AnnouncedDay OwnRule? (";" | "." | ",")+
  AnnouncedDay = ForceRule_date | ForceRule_days | ForceRule_months | ForceRule_years | ForceRule_month | ForceRule_year
  OwnRule      = ","? accordance RuleList this actWord
  // "Смотри постановление Кабинета Министров РК от 12.01.93 N 31. Внесены изменения …": it says nothing of what was done.
  Pointer      = see also? Place* Name from ActDay Numbered adiletId? "."
  PointerAfter = (";" | "." | ",")* see also? Place* Name from ActDay Numbered adiletId? TitleOfAct?
  ItemLabel    = number (")" | ".") "-" number (")" | ".")       -- span
               | number LabelStop? (ListSep number LabelStop? &ListSep)* ListSep number LabelStop -- list
               | (number | letterNumber) (")" | ".")+ star?     -- one
               | ((article Number "."? star? "("? &article)
                 | (chapter Number "."? star? "("? &chapter)
                 | (section Number "."? star? "("? &section)
                 | (paragraph Number "."? star? "("? &paragraph)
                 | (subparagraph Number "."? star? "("? &subparagraph)) -- unit
  LabelStop    = ")" | "."
  // "П. 2 ст. 5" is no item.
  letterNumber = ~(("п" | "ч") "." " "* digit) letter ~letter
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | ":" | and)+                 -- marks
               | &AnotherChange                                 -- lost
  AnotherChange = with amendment -- amended
               | in wording      -- worded
               | in new wording  -- wordedAnew
  Close        = (")" | "." | ";" | "," | ":" | star | slip | adiletId)*
  // The mark of a note in the older editions' texts: "8) (исключен) <*>".
  star         = "<*>"
  // What is left of a mark-up after the last stop.
  slip         = "\\"
  // "Законом РК от A N 1 статья 5 исключена": what was changed stands after the act.
  Statement    = (~ActsFirst Subject)? Dash* Change
  ActsFirst    = &(accordance? Name) Change_afterActs
  Dash         = "-" | "." | ":" | "," | "(" | star

  // ---- what was changed
  Subject      = in? titleWord (and | ",") in? textOf Place ~ToAct -- titleAndItsText
               | in? titleWord WholeAct? and (WholeText | BareText)   -- titleAndText
               | in? titleWord WholeAct? ListSep in? Preamble ListSep WholeText -- titlePreambleAndText
               | in? Preamble ListSep WholeText          -- preambleAndText
               | in? Approved (in? titleWord and in? text)? -- approved
               | WholeText and Approved    -- approvedToo
               | WholeText                 -- text
               | BareText                  -- textAlone
               | in? titleWord WholeAct? (and | ",") Preamble -- titleAndPreamble
               | in? titleWord (and | ",") Place ~ToAct -- titleAndPlace
               | in? titleWord Place (and | ",") Place ~ToAct -- titleAndPart
               | in? Place and its? titleWord ~Place ~WholeAct -- placeAndTitle
               | in? Place (ListSep Place)+ ~ToAct -- places
               | in? Title                 -- title
               | in? Preamble              -- preamble
               | (in | outOf)? textOf? (newThe &(Place added))? Place ToAct?  -- place
               | in? WholeAct              -- act
               | actionWord WholeAct &suspended -- actInAction
  Title        = titleWord (Place | WholeAct)?
  Preamble     = preambleWord WholeAct?
  ToAct        = to WholeAct
  WholeText    = through? theWhole? text (Place | WholeAct)? ":"?
  BareText     = in? textOf WholeAct? &(Dash* (in | stated | brought | with))
  WholeAct     = this? actWord country?
  // What an act approves has no place in the act's own numbers.
  Approved     = this? model? approvedWord
  // "В статье 5 в пункте 1".
  Place        = Units (InUnits | Bracketed | Units)*
  // "Статья 5 (пункт 3)"
  Bracketed    = "(" &(paragraph number) Units
  InUnits      = in &(Unit Number) Units
  Units        = &(section | chapter) Unit Number contained -- containing
               | Unit Number (ListSep Number)*            -- numbered
               | Unit ordinalWord (ListSep ordinalWord)*  -- ordinal
               | ordinalWord (ListSep ordinalWord)* Unit  -- ordinalFirst
               | Unit                                     -- bare
  // "Раздел IV (статьи 30-45) исключен": what it was made of.
  contained    = " "* "(" ("статьи" | "ст.") (" " | digit | "-" | ",")+ ")"
  ListSep      = "," | and
  Unit         = contents | annex | subsection | subchapter | section | chapter | article | paragraph | subparagraph | part | indent
  Number       = number ")"?
  contents     = ("оглавлени" | "содержани") ("ем" | "е" | "я" | "ю" | "и") ${WE}
  annex        = "приложени" ("ями" | "ем" | "ях" | "е" | "я" | "ю" | "и" | "й") ${WE}
  subsection   = "подраздел" ("ами" | "ов" | "ом" | "ы" | "а" | "е" | "у")? ${WE}
  subchapter   = "параграф" ("ами" | "ов" | "ом" | "ы" | "а" | "е" | "у")? ${WE}
  indent       = "абзац" ("ами" | "ев" | "ем" | "ах" | "ы" | "а" | "е" | "у")? ${WE}
  section      = "раздел" ("ами" | "ов" | "ом" | "ы" | "а" | "е" | "у")? ${WE}
  chapter      = "глав" ("ами" | "ой" | "ы" | "а" | "у" | "е")? ${WE}
  article      = articleWord | "ст.ст." | "ст. ст." | articleShort
  articleShort = "ст" shortened
  // "ст .2", "ст 2": the stop of a short word, away from it or lost.
  shortened    = " "* "." | &(" "+ digit)
  articleWord  = "стат" ("ьями" | "ьей" | "ьях" | "ей" | "ья" | "ьи" | "ью" | "ье") ${WE}
  paragraph    = paragraphWord | "п."
  paragraphWord = "пункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  subparagraph = subparagraphWord | "пп." | "подп." | shortWithBracket
  // "п.п. 2)"; without a bracket it can be paragraphs.
  shortWithBracket = "п.п." &(" "* digit+ ")")
  subparagraphWord = "подпункт" ("ами" | "ом" | "ов" | "ах" | "ы" | "а" | "у" | "е")? ${WE}
  part         = partWord | "ч."
  partWord     = "част" ("ями" | "ью" | "ей" | "ях" | "ь" | "и") ${WE}
  titleWord    = ("заголов" ("ок" | "кам" | "ках" | "ка" | "ке" | "ком" | "ки" | "ков") | "наименовани" ("е" | "я" | "ю" | "и") | "названи" ("е" | "я" | "ю" | "и")) ${WE}
  preambleWord = preambleOf | opening
  preambleOf   = "преамбул" ("а" | "у" | "ы" | "е" | "ой") ${WE}
  opening      = ("вступительн" | "вводн") ("ая" | "ую" | "ой") " "+ "част" ("ь" | "и") ${WE}
  actWord      = constitutional? ("закон" | "кодекс" | "указ" | "приказ" | "конституци" | "постановлени" | "решени") actEnding ${WE}
  approvedWord = ("правил" | "инструкци" | "положени" | "методик" | "стандарт" | "регламент" | "устав" | "перечен" | "перечн" | "требовани" | "критери" | "норматив" | "программ" | "реестр" | "порядок" | "порядк") ("ами" | "ом" | "ой" | "ах" | "ия" | "ии" | "ей" | "ем" | "ях" | "ями" | "ью" | "ы" | "а" | "е" | "и" | "й" | "у" | "ь" | "ю" | "я")? ${WE}
  model        = "типов" ("ые" | "ых" | "ая" | "ой" | "ое" | "ого" | "ом" | "ую" | "ыми" | "ым") ${WE}
  actEnding    = "ом" | "а" | "е" | "у" | "я" | "ю" | "и" | ""
  constitutional = "конституционн" ("ый" | "ого" | "ом") " "+
  this         = ("настоящ" ("ий" | "его" | "ем" | "ее" | "ая" | "ей" | "ие" | "их") | ("указанн" | "данн") ("ый" | "ого" | "ом" | "ое" | "ая" | "ой" | "ые" | "ых")) ${WE}
  its          = ("ее" | "его" | "их") ${WE}
  through      = ("по" | "в") ${WE}
  theWhole     = ("всему" | "всем") ${WE}
  text         = "текст" ("у" | "е") ${WE}
  ordinalWord (an ordinal number) = (ordinalTens " "+)? ordinalOnes
  ordinalTens  = ("двадцать" | "тридцать" | "сорок" | "пятьдесят") ${WE}
  ordinalOnes  = ("одиннадцат" | "двенадцат" | "тринадцат" | "четырнадцат" | "пятнадцат" | "шестнадцат" | "семнадцат" | "восемнадцат" | "девятнадцат" | "перв" | "втор" | "трет" | "четверт" | "пят" | "шест" | "седьм" | "восьм" | "девят" | "десят" | "двадцат" | "тридцат") ("а".."я")+

  // ---- what was done, and by which acts
  Change       = with Amendments ("," | ".")? brought? WhichForce? Since? Link? Acts  -- modification
               | with? brought Amendments WhichForce? Since? Link? Acts       -- modificationMade
               | Amendments ","? brought? Since? Link? Acts           -- modificationBare
               | BroughtInto Acts                              -- modificationIn
               | changed (ListSep inserted)? Since? Link? Acts            -- modificationDone
               | inOrLost new? wording Since? Link? Acts              -- rewording
               | stated in new? wording Since? Link? Acts             -- rewordingStated
               | newOne wording (PlaceBy | GivenBy) Acts         -- rewordingNew
               | (inserted | toInsert) newOne? Place Since? ByAct Acts -- insertion
               | inserted newOne? Place (ListSep Place)+ Since? ByAct Acts -- insertionListed
               | inserted newOne? preambleWord Since? Link? Acts      -- insertionOfPreamble
               | (added | broughtIn) newThe? Place Since? ByAct Acts  -- insertionAdded
               | added Since? Link? Acts                              -- addition
               | inserted Since? Link? Acts                           -- supplemented
               | valid Until Link? Act                         -- expiry
               | ActionOf suspended Link? Act SpanThen           -- suspensionThen
               | ActionOf? suspended (OfPlaceBy | SpanBy) Act Meanwhile? -- suspension
               | suspended Span ActionOf Except? ByAct Act Meanwhile?    -- suspensionUntil
               | SpanFrom? Until Link? Act                     -- suspensionAgain
               | WordChange (";" WordChange)* ","? Since? Link? Acts  -- terms
               | WordChange ((";" | ",")? and? (WordChange | WordsToo))* ","? Since? Link? Acts -- termsComma
               | Repealed ")"? FromText? Since? Link? Acts  -- repeal
               | Repealed Behind Since? ByAct Acts                    -- repealPlaced
               | NewWording Behind Since? ByAct Acts -- rewordingPlaced
               | changed Behind Since? ByAct Acts                     -- modificationPlaced
               | Repealed &(Close end)                         -- repealByNobody
               | Done &(Join Statement)                        -- shared
               | (accordance | ByWhom) Acts ","? Subject? Dash? Done ~Unended -- afterActs
  Unended      = ~(Join Statement) ~(Close end) any?
  // "Заголовок в новой редакции, преамбула исключена - Законом РК от A": the act stands once, after a dash.
  Done         = with? brought Amendments &in Subject -- modificationIn
               | Repealed Behind            -- repealPlaced
               | NewWording Behind -- rewordingPlaced
               | newOne wording Place       -- rewordingNew
               | changed Behind             -- modificationPlaced
               | (added | broughtIn) newThe? Place -- insertionAdded
               | brought Amendments         -- modification
               | Amendments brought         -- modificationBare
               | changed                    -- modificationDone
               | inOrLost new? wording      -- rewording
               | stated in new? wording     -- rewordingStated
               | (inserted | toInsert) newOne? Place -- insertion
               | Repealed                   -- repeal
               | ActionOf suspended Span Except? -- suspension
               | suspended Span ActionOf Except? -- suspensionUntil
               | WordChange                 -- terms
  WhichForce   = ","? which &enters ForcePhrase ","?
  Repealed     = left | lapsed | cancelled
  // "Исключен с 1 января 2002 года - Законом РК от A"
  Since        = with Date
  FromText     = "из" "текста" WholeAct
  Amendments   = amendment (and amendment)?
  // Behind a provision only what is in the instrumental, or after a dash, made the change: "Исключен пункт 3 Закона РК от …" tells whose paragraph it was.
  ByAct        = Link | ByWhom
  // (Twice "not": where no act is named, the place at which a note stops is not within these words.)
  ByWhom       = ~(~(byWhom | byVote))
  PlaceBy      = Place given? ByAct
  GivenBy      = given? Link?
  OfPlaceBy    = ActionOf Span Except? ByAct
  SpanBy       = Span Except? Link?
  Link         = "-"? accordance -- how
               | (":" | "-")+    -- dash

  amendment    = amendmentWord | amendmentShort
  amendmentWord = following? ("изменени" | "дополнени") ("ями" | "ем" | "я" | "е" | "й") ${WE}
  amendmentShort = "изм." | "доп."
  following    = ("следующи" | "последующи") ("ми" | "м" | "е" | "х") " "+
  brought      = "внесен" "н"? ("ыми" | "ым" | "ом" | "ых" | "ого" | "ые" | "ый" | "ы" | "о")? ${WE}
  broughtIn    = "внесен" ("а" | "о" | "ы")? ${WE}
  changed      = addedAndChanged | changedWord | "изм."
  addedAndChanged = inserted " "+ and " "+ changedWord
  changedWord  = ("частично" " "+)? ("изменен" ("а" | "о" | "ы")? | "изменя" isDone) ${WE}
  // "Заголовок главы 4 редакции Закона": the word before it is lost.
  inOrLost     = in | &wordingAlone
  wordingAlone = ("новой" " "+)? "редакции" ${WE}
  new          = "новой" ${WE}
  given        = ("дан" | "принят" | "утвержден" | "внесен" | "введен") "а" ${WE}
  newOne       = "нов" ("ыми" | "ым" | "ой" | "ая") ${WE}
  newThe       = ("новый" | "новая" | "новое" | "новые") ${WE}
  wording      = (wordingWord | "ред.") setBy?
  setBy        = "," " "* ("установленной" | "утвержденной" | "принятой" | "изложенной" | "введенной") ${WE}
  wordingWord  = "редакци" ("и" | "я" | "ю") ${WE}
  stated       = statedWord | "изложить"
  statedWord   = (("изложен" | "дан" | "приведен") ("а" | "о" | "ы")? | "излага" isDone) ${WE}
  textOf       = "текст" ${WE}
  outOf        = "из" ${WE}
  added        = ("введен" | "включен" | "добавлен") ("а" | "о" | "ы")? ${WE}
  inserted     = ("дополнен" ("а" | "о" | "ы")? | "дополня" isDone) ${WE}
  // "Дополняется с 1 января": older notes say so of what was done.
  isDone       = "ется" | "ются"
  valid        = ("действовал" ("а" | "о" | "и")? | "действу" ("ет" | "ют")) ${WE}
  left         = leftWord | toExclude
  leftWord     = ("исключен" ("а" | "о" | "ы")? | "исключа" isDone) ${WE}
  lapsed       = (lost | declaredLost) " "+ "силу" ${WE}
  cancelled    = "отменен" ("а" | "о" | "ы")? ${WE}
  lost         = "утратил" ("а" | "о" | "и")?
  declaredLost = "признан" ("а" | "о" | "ы")? " "+ "утративш" ("ими" | "им" | "ей")
  accordance   = inAccordance | accordingTo | byAnAct | onGround
  inAccordance = "в" " "+ "соответствии" " "+ ("со" | "с") ${WE}
  accordingTo  = "согласно" ${WE}
  byAnAct      = "по" &toAnAct
  toAnAct      = " "+ ("закону" | "указу" | "кодексу" | "постановлению" | "приказу") ${WE}
  onGround     = "на" " "+ "основании" ${WE}
  until        = "до" ${WE}
  through2     = "по" ${WE}

${ACTS_RU}
${NUMBERS_RU}
${FORCE_RU}
${SUSPENSION_RU}
${WORDS_RU}
${BEHIND_RU}
  // What the people made a law of the Constitution's changes.
  byVote       = ","? " "* ("принят" ("ым" | "ого") " "+)? "на" " "+ ("республиканском" " "+)? "референдуме" ${WE} (" "+ ofWord)?
  also         = "также" ${WE}
  with         = ("с учетом" | "со" | "с") ${WE}
  in           = "в" ${WE}
  to           = "к" ${WE}
  and          = "и" ~"." ${WE}
  ofWord       = "от" ${WE}
  from         = ofWord (" "* ofWord)*
}
`;
