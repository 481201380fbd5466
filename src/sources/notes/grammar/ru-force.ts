/**
 * Rules of force in the grammar of notes in Russian (`ru.ts`): when a change takes force, until when, and with
 * what exceptions.
 */

/** The end of a word; spliced in where it is used, since Ohm remembers every try of a rule. */
export const WE = '~("а".."я" | "a".."z")';

export const FORCE_RU = `
  // ---- when the change takes force
  Force        = StopBefore? "("+ &enters ForcePhrase Source Closing -- sourced
               | (StopBefore | ForceAfter)? "("+ ForcePhrase Closing -- bracketed
               | "(" amendment &enters ForcePhrase Closing       -- ofAmendments
               | Comma? which &enters ForcePhrase                -- which
               | LooseMark? &(enters | procedure) ForcePhrase ")"? -- loose
               | Comma? &(with Date ~(","? and? (lasts | until | through2 | exceptFor))) ForcePhrase -- since
  LooseMark    = "," | "-" | and
  // "3. (исключен - N 329 от …)(порядок введения в действие см. ст.2)": the bracket of the note was closed.
  ForceAfter   = ")" &OpensForce
  // "№ 11. (вводится в действие …": the stop came too early.
  StopBefore   = ("." | ";" | ",") &OpensForce
  OpensForce   = "("+ (enters | procedure | see)
  // "(вводится в действие с 1 января 2004 г. (см. ст.2); от …": where the act says so; of two brackets one can be lost.
  Source       = "(" see RuleList ")" &")" -- closed
               | "(" see RuleList          -- open
  Closing      = ")"+  -- bracket
               | ~(","* end)  -- missing
  ForcePhrase  = ForcePlain ("," | ";")? Exception                      -- partial
               | Exception_ahead "," ForcePlain                         -- partialAfter
               | ForcePlain LinkOfForce relate exceptionChar+           -- relations
               | ForcePlain (EndOfRule | LinkOfForce) holds? (until | through2) Date inclusive? -- ending
               | enters? with Date (("," | and)+ with? Date)+         -- several
               | lastedWhile (with Date)? ","? Until inclusive?       -- lasting
               | effectOf? relate exceptionChar+                      -- relating
               | ForcePlain ","? Besides                                -- besides
               | PartOfRule                                           -- ofPart
               | enters Later                                         -- later
               | enters Condition                                     -- conditional
               | ForceRule MustBePublished?                           -- whole
  ForcePlain   = ForceRule
  // What the rule is not of, and its own rules: whether this change is of it, the note does not say.
  Exception    = "(" exceptFor ExceptionPart+ ")" &")" -- bracketed
               | exceptFor ":"? ExceptionPart+     -- plain
  Exception_ahead = exceptFor (~("," enters) exceptionChar)+
  ExceptionPart = OwnTime -- lasting
                | ~(~(which lasts with)) which lasts with Date ~("," | and | until | through2) -- begun
                | ";" &unitOfRule dashOfPart ToItsRule -- next
                | "(" &enters (Date | exceptionOther)+ ")" -- ruled
                | Date -- day
                | exceptionChar -- other
  // "за исключением: пункта 2 - с 01.01.2017; пункта 3 - с 01.01.2018"
  ToItsRule    = "-" with Date           -- dash
               | which enters with Date  -- which
  // "за исключением пункта 2 статьи 1, который действует до 01.01.2019": the time of an article of the changing act, not
  // of the change. (Of what "пункта 2" alone is, that the time ends says nothing certain.)
  OwnTime      = article RuleMain ","? which (enters with Date and)? lastedWhile (with Date)? (until | through2) Date
  Besides      = see RuleList RuleAct? -- pointer
               | Contrast? PartOfRule  -- part
               | butNot exceptionChar+ -- bound
               | Contrast? unitOfRule dashOfPart "-" with exceptionChar+ -- dashed
               | inPart exceptionChar+ -- ofPart
  Contrast     = contrastWord
  // "подпункт 5) вводится в действие с 01.01.2013": of a part of the act, whichever of its changes that is.
  PartOfRule   = and? (amendment | unitOfRule | inPart) partOfRule &enters exceptionChar+
  LinkOfForce  = ("," | "-")? and?
  EndOfRule    = ";" &holds
  // Days after an act was registered or signed, which no kind counts; and the publication of "this act", whichever it is.
  Later        = upon Count calendar? (days | months) after (registration | signing) exceptionChar*  -- counted
               | fromDay registration exceptionChar*                                                -- day
               | with firstDay exceptionChar+                                                       -- ofMonth
               | upon Count calendar? (days | months) after publication ofThisAct exceptionChar*    -- countedOfThis
               | (fromDay | afterDay) (publication | signing) ofThisAct exceptionChar*              -- dayOfThis
  MustBePublished = ","? and? mustBe toPublication
  // "с даты вступления в силу Конвенции …", "по истечении одного года со дня введения в действие Закона": a day that no note tells.
  Condition    = conditionStart ConditionPart+                                          -- event
               | upon Count calendar? (days | months | years) conditionStart ConditionPart*  -- counted
               | upon term ConditionPart+                                                    -- term
  // "… изменений в Кодекс РК "О налогах" (Налоговый кодекс)": the bracket of a name.
  ConditionPart = nameInBrackets -- name
                | exceptionChar  -- other
  ForceRule    = enters? upon Count calendar? days after publication  -- days
               | enters? upon Count months after publication          -- months
               | enters? upon Count years after publication           -- years
               | enters? upon aMonth after publication                -- month
               | enters? upon aYear after publication                 -- year
               | enters? (afterDay | nextDay) publication             -- dayAfter
               | enters? fromDay publication                          -- publication
               | enters? fromDay signing                              -- signing
               | (enters | lasts)? with Date                          -- date
               | enters Date                                          -- dateBare
               | (procedure ThatIs?)? see RuleList RuleAct?           -- rule
               | enters asProvided RuleList RuleAct?                  -- ruleProvided
  which        = ("который" | "которая" | "которое" | "которые") ${WE}
  ThatIs       = "-" | ":" | "," | "."
  Count        = count countEnding? ("(" numeralWords ")")?  -- digits
               | numeralWords                   -- words
  RuleList     = RuleSub? RulePara? article RuleMain  -- article
               | RuleSub? paragraph RuleMain          -- paragraph
  RuleMain     = number (ListSep number)*
  RuleSub      = subparagraph Number
  RulePara     = paragraph number
  RuleAct      = named? (constitutionalLaw | law | code | decree | resolution | "пост." | order | decision) country? RuleDate? Numbered?
  RuleDate     = from Date

  named        = ("указанного" | "данного" | "названного") ${WE}
  // Notes print words of the rules of force together: "вводитсяв действие поистечении".
  enters       = entersFully | entersShortly
  entersFully  = entersWord " "* "в" " "* ("действие" | "действия" | "силу")
  entersShortly = "ввод" ("ится" | "ятся") &(" "+ ("со" | "с" | "после" | "по") " ")
  unitOfRule   = "подпункт" | "пункт" | "стать" | "абзац" | "част" | "изменени" | "дополнени" | "пп." | "п." | "ст."
  dashOfPart   = (~("- " | enters | which) exceptionChar)+
  partOfRule   = (~enters exceptionChar)+
  inPart       = "в" " "+ "части" " "
  butNot       = "но" " "+ "не" " "+ ("ранее" | "раньше" | "позднее") ${WE}
  nextDay      = onNextDay | dayFollowing
  onNextDay    = ("на" " "+ "следующий" " "+ "день" | "со" " "+ "следующего" " "+ "дня") " "+ "после" (" "+ ("дня" | "даты"))?
  dayFollowing = "со" " "+ "дня" ","? " "+ "следующего" " "+ "за" " "+ ("днем" | "датой")
  exceptFor    = exclusionOf | excluding | exceptBut
  exclusionOf  = "за" " "+ ("исключением" | "искл.") ${WE}
  excluding    = "исключая" ${WE}
  contrastWord = ("а" | "при этом" | "причем") ${WE}
  conditionStart = afterOrFrom " "+ ("вступлени" | "введени" | "ратификаци") ("я" | "ем" | "и" | "ей") ${WE}
  nameInBrackets = "(" (letter | " ")+ ")"
  term         = "срока" ${WE}
  afterOrFrom  = fromDay | togetherWith | afterDay | afterWord
  togetherWith = "одновременно" " "+ ("со" | "с") ${WE}
  // A bracket of a subparagraph's number is not the end of the rule.
  exceptionChar = subparagraphEnd | exceptionOther
  exceptionOther = ~("(" | ")" | ";" | endOfForce) any
  subparagraphEnd = digit ")" &(" "* (letter | "," | "-" | ")"))
  // An end of force, or force over earlier relations, is more than an exception.
  endOfForce   = "действует" | "действуют" | "действовал" | "распростран" | "приостан" | "утрач" | "утрат"
  relate       = relatesTo | appliesTo
  relatesTo    = "распространя" (spreads | spreadsItsForce) " "+ "на" ${WE}
  spreads      = "ется" | "ются"
  spreadsItsForce = ("ет" | "ют") " "+ "свое" " "+ "действие"
  appliesTo    = "применя" ("ется" | "ются") " "+ "к" ${WE}
  effectOf     = "действие" ${WE}
  holds        = lastedWhile | isApplied
  isApplied    = "применя" ("ется" | "ются") ${WE}
  inclusive    = "включительно" ${WE}
  lasts        = "действу" ("ет" | "ют") ${WE}
  lastedWhile  = "действ" ("ует" | "уют" | "овала" | "овало" | "овали" | "овал") ${WE}
  registration = (("его" | "их") " "+)? ("государственной" " "+)? "регистрации" ${WE}
  firstDay     = ("1-го" | "1" | "первого") " "+ "числа" ${WE}
  ofThisAct    = ("настоящего" | "данного" | "указанного") ${WE}
  mustBe       = "подлеж" ("ит" | "ат") ${WE}
  toPublication = ("официальному" " "+)? "опубликованию" ${WE}
  entersWord   = "введен" ("ными" | "ным" | "ного" | "ных" | "а" | "о" | "ы")? -- entered
               | "ввод" ("ится" | "ятся" | "имыми" | "имым" | "имого" | "имых")? -- isEntered
               | "вступа" ("ет" | "ют" | "ющими" | "ющим" | "ющего" | "ющих") -- enters
               | "вступил" ("а" | "о" | "и")?             -- hasEntered
               | "подлеж" ("ит" | "ат") " "+ "введению"   -- mustBeEntered
  asProvided   = inOrder | inAccordance
  inOrder      = "в" " "+ "порядке" " "* ","? " "* ("предусмотренном" | "установленном" | "определенном") ${WE}
  // "Через год", "по истечении года".
  aMonth       = "месяц" "а"? ${WE}
  aYear        = "год" "а"? ${WE}
  upon         = uponExpiry | uponAfter
  uponExpiry   = "по" " "* "истечени" ("и" | "ю")
  uponAfter    = "через" ${WE}
  count (a number)                              = ("0".."9")+
  countEnding  = "-" ("ти" | "и" | "х" | "го") ${WE}
  numeralWords (a number in words)              = numeralWord (" "+ numeralWord)*
  numeralWord  = (~unitOfTime "а".."я")+
  unitOfTime   = "календарн" | "дней" | "дня" | "день" | "месяц" | "год" | "лет" | "рабоч" | "банковск"
  calendar     = "календарн" ("ых" | "ого" | "ый")
  days         = "дней" | "дня" | "день"
  months       = "месяц" ("ев" | "а")?
  years        = "года" | "год" | "лет"
  after        = afterDay | fromDay | afterWord
  afterDay     = "после" " "* ("дня" | "даты")
  afterWord    = "после"
  fromDay      = ("со" | "с") " "+ ("дня" | "даты" | "момента")
  publication  = (("его" | "их" | "ее") " "*)? ("первого" " "*)? ("официального" " "*)? "опубликования" ${WE} (" "+ "в" " "+ ("средствах массовой информации" | "сми") ${WE})?
  signing      = (its_ " "+)? ("подписания" | "принятия") ${WE}
  its_         = "его" | "их"
  procedure    = procedureWord? ("введения" | "введение" | "вступления") ofChanges? (" "+ "в" " "+ ("действие" | "действия" | "силу") ${WE})? (ofItself | ofChanges)? -- entry
               | about? ("порядок" | "порядке") " "+ "действия" ${WE}                                                                               -- effect
  ofChanges    = " "+ ("изменени" | "дополнени") ("й" | "я") (" "+ "и" " "+ ("изменени" | "дополнени") ("й" | "я"))?
  procedureWord = about? ("порядок" | "порядке" | "сроки" | "сроке" | "срок") (" "+ "и" " "+ ("сроки" | "срок" | "порядок"))? " "+
  about        = "о" " "+
  ofItself     = " "+ ("закона" | "кодекса" | "указа") ${WE}
  see          = ("смотрите" | "смотри" | "см.:" | "см." | "см ." | "см") (" "* "в" ${WE})?
`;
