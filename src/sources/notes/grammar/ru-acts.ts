/** The acts that made a change in the grammar of notes in Russian (`ru.ts`): those who made them, their names, days and numbers. */

import { WE } from './ru-force.ts';

export const ACTS_RU = String.raw`
  // ---- the acts: "законами РК от A № 1 (…); от B № 2; Конституционным Законом РК от C № 3"
  Acts         = Act SeeOld? (ActJoin (Act | Act_officer | Act_body | Act_next) SeeOld?)*
  // Another publisher's pointer to the edition before: "(см. стар. ред.)".
  SeeOld       = "(" "см." "стар." "ред." ")"            -- old
               | "(" "см." wording from Date ")"         -- dated
               | "(" "извлечение" "из" actWord see "ниже" ")"  -- extract
  ActJoin      = "."? (";" | ",")+ and? "-"? -- mark
               | and                     -- and
               | "." &Name               -- stop
               | ("." | ":")? ~(~NextAct) -- lost
  // Where no sign stands before it: "№ 301-VI от 11.01.2020" can be another day of the same act.
  NextAct      = from ActDay Comma? Numbered              -- dated
               | &lawBy Name from ActDay Comma? Numbered  -- named
               | &lawBy Name Numbered from ActDay         -- numberFirst
  Act          = joint order Signing (SigningSep Signing)+ Force?    -- joint
               | Name? "."? from (YearlessDay and from?)? Date Numbered adiletId? and Numbered adiletId? Force?  -- pair
               | &(law | laws) Name from YearlessDay and from? Date &Closed -- pairNumberless
               | Name? "."? from ActDay Comma? Numbered adiletId? SeeOld? HavingForce? TitleOfAct? Force? adiletId? Stray?  -- numbered
               | Name? Numbered from ActDay Numbered? adiletId? Force? adiletId?   -- numberFirst
               | Name "."? Date Numbered adiletId? Force? adiletId?      -- bareDate
               | Name? "."? from ActDay &"(" Force Numbered adiletId?    -- forceFirst
               | Name? "."? (from | byVote) Date &Closed Force?   -- numberless
               | &(law | laws) Name from Date_stopped &"."        -- numberlessLaw
  // "совместным приказом Министра A от … № 1 и Министра B от … № 2": one act.
  Signing      = signer from Date Numbered
  SigningSep   = "," and? -- mark
               | and      -- and
  // "… N 31 "О внесении изменений в некоторые законодательные акты"": the title stands after the number as well.
  TitleOfAct   = &("\"" "о") quoted
  Act_next     = Date Numbered adiletId? Force? adiletId?
  // "приказами Министра юстиции РК от A № 1; и.о. Министра юстиции РК от B № 2"
  Act_officer  = Name_officer from Date Numbered Force?
  Name_officer = ActName_officer
  ActName_officer = &officer orderAuthor
  // "постановлениями Правления A от … № 1; Правления B от … № 2"
  Act_body     = Name_body from Date Numbered Force?
  Name_body    = ActName_body
  ActName_body = body
  byWhom       = (~anAct nameWord " "+)* anAct ("ами" | "ями" | "ом" | "ем") ${WE}
  anAct        = "закон" | "кодекс" | "указ" | "приказ" | "постановлени" | "решени" | "распоряжени"
  nameWord     = (letter | "-")+
  officer      = ("и.о." | "и. о." | "исполняющего" | "министра" | "председателя" | "руководителя" | "заместителя")
  ActDay       = Date_short | Date
  Date_short   = shortDate year?
  // "от 17 марта и от 21 декабря 1995 г. N 2122 и N 2708": two acts of one year.
  YearlessDay  = dayNumber monthName
  // What is left of a picture after the last act: "N 277 .№".
  // Of a bracket its end alone: "от 31.05.2005 N 539 ); от …".
  Stray        = ("." | ";")? "№" &end -- number
               | ")" &(";" from) -- bracket
  Comma        = ","
  Closed       = "." | ";" | "," | "(" | ")" | enters | procedure | AndNamed
  AndNamed     = and Name
  Numbered     = (numberSign | &convened) actNumber ofParliament?
  Name         = ~ofWord ActName (actTitle | quoted)? Colon?
  // "Законом РК "О внесении изменений в Закон "О пенсиях" от 16 июля …": a title with another title in it.
  actTitle     = "\"" ("об" | "о") " " titleChar+ "\"" &titleEnd
  titleChar    = ~("\"" titleEnd) ~(";" | numberSign " "* digit) any
  titleEnd     = " "* from " "* digit
  Colon        = "," | ":"
  ActName      = constitutionalLaw country?        -- constitutionalLaw
               | constitutionalLaws country?       -- constitutionalLaws
               | law country?                      -- law
               | laws country?                     -- laws
               | codeKind* code country?           -- code
               | codeKind* codes country?          -- codes
               | decree President HavingForce?     -- decree
               | decrees President HavingForce?    -- decrees
               | resolution government country?    -- resolution
               | resolutions government country?   -- resolutions
               | order orderAuthor                 -- order
               | orders orderAuthor                -- orders
               | normative? resolution (body | body_other)   -- bodyResolution
               | normative? resolutions (body | body_other)  -- bodyResolutions
               | decision maslikhatAuthor          -- decision
               | decisions maslikhatAuthor         -- decisions
               | decision (body_head | body_other)     -- bodyDecision
               | decisions (body_head | body_other)    -- bodyDecisions
               | directive body_other                  -- directive
               | directives body_other                 -- directives
  President    = president country?  -- named
               | country             -- bare
  HavingForce  = ","? having ofLaw country?
  country      = ("рк" | republic | soviet) ${WE}
  // Acts of before December 1991, some of which amended laws that went on.
  soviet       = sovietLong | "казсср"
  // "кой ССР": what is left of a broken line.
  sovietLong   = ("казахской" | "кой" | "каз.") " "* sovietRepublic
  sovietRepublic = "сср" | sovietFull
  sovietFull   = "советской" " "+ "социалистической" " "+ "республики"
  republic     = "республики" " "+ "казахстан"
  constitutionalLaw  = "конституционн" ("ым" | "ого" | "ому" | "ый") " "+ law
  constitutionalLaws = "конституционн" ("ыми" | "ых" | "ым") " "+ laws
  law          = "закон" ("ом" | "а" | "у")? ${WE}
  laws         = "закон" ("ами" | "ам" | "ов") ${WE}
  codeKind     = codePart* ("административн" | "бюджетн" | "водн" | "гражданск" | "жилищн" | "земельн" | "исполнительн" | "лесн" | "налогов" | "предпринимательск" | "процессуальн" | "социальн" | "строительн" | "таможенн" | "трудов" | "уголовн" | "цифров" | "экологическ") ("ыми" | "ими" | "ым" | "им" | "ого" | "его") ${WE}
  codePart     = ("уголовно" | "гражданско" | "процедурно" | "административно") "-"
  code         = "кодекс" ("ом" | "а" | "у")? ${WE}
  codes        = "кодекс" ("ами" | "ам" | "ов") ${WE}
  decree       = "указ" ("ом" | "а" | "у")? ${WE}
  decrees      = "указ" ("ами" | "ам" | "ов") ${WE}
  president    = "президента" ${WE}
  having       = "имеющ" ("ими" | "им" | "его" | "их") " "+ "силу" ${WE}
  ofLaw        = ("конституционного" " "+)? "закон" ("а" | "ом" | "у")? ${WE}
  resolution   = "постановлени" ("ем" | "я" | "ю" | "е") ${WE}
  resolutions  = "постановлени" ("ями" | "ям" | "й") ${WE}
  government   = governmentOf | cabinetOf
  governmentOf = "правительства" ${WE}
  cabinetOf    = "кабинета" " "+ "министров" ${WE}
  order        = "приказ" ("ом" | "а" | "у")? ${WE}
  orders       = "приказ" ("ами" | "ам" | "ов") ${WE}
  decision     = "решени" ("ем" | "я" | "ю" | "е") ${WE}
  decisions    = "решени" ("ями" | "ям" | "й") ${WE}
  directive    = "распоряжени" ("ем" | "я" | "ю" | "е") ${WE}
  directives   = "распоряжени" ("ями" | "ям" | "й") ${WE}
  orderAuthor (the office that gave the order) = (~dated authorChar)* &dated
  maslikhatAuthor (the maslikhat that decided) = (~maslikhat ~dated sessionChar)* maslikhat (~dated sessionChar)* &dated
  signer (one of those who gave a joint order) = (~dated authorChar)+ &dated
  joint        = "совместн" ("ым" | "ого") ${WE}
  normative    = "нормативн" ("ыми" | "ым" | "ого" | "ых") ${WE}
  // Bodies whose acts have no form of their own in the graph.
  body (the body that resolved) = bodyHead ${WE} (~dated authorChar)* &dated
  bodyHead     = "правления" | "парламента" | "сената" | "мажилиса" | "акимата" | "верховного суда" | "верховного совета" | "президиума верховного совета" | "пленума верховного суда" | "конституционного суда" | "конституционного совета" | "центральной избирательной комиссии" | "счетного комитета" | "высшей аудиторской палаты" | "ревизионной комиссии"
  body_head (the akim who decided) = "акима" ${WE} (~dated authorChar)* &dated
  // Any other office, by its own words; a session is a maslikhat's.
  body_other (the body that resolved or decided) = ~noBody letter (~dated ~("сесси" | "маслихат") authorChar)* &dated
  noBody       = ofWord | country | "правительства" | "кабинета" | "сесси" | "маслихат"
  maslikhat    = "маслихат" ("а" | "ов") ${WE}
  dated        = datedDay | datedNumber
  datedDay     = from " "* digit
  lawBy        = ("конституционн" ("ыми" | "ым") " "+)? ("закон" | "указ" | "кодекс") ("ами" | "ом") ${WE}
  datedNumber  = numberSign " "* alnum
  sessionChar  = authorChar | digit
  authorChar   = ~anotherAct (letter | " " | "-" | "\"" | "," | ".")
  // A change or another act within the words of an office: it is not the name of one office.
  anotherAct   = " " ("правительств" | "кабинета министр" | "приказ" | "постановлени" | "решени" | "распоряжени" | "закон" | "указ" | "кодекс" | "и министр" | "и председател" | "и аким" | "и маслихат" | "совместн" | "редакци" | "изменени" | "дополнени" | "дополнен" | "внесен" | "исключен" | "утратил" | "заменен")
`;
