/** The acts that made a change in the grammar of notes in English (`en.ts`): their names, days and numbers. */

export const ACTS_EN = `
  // ---- the acts: "by the Laws … dated A No. 1 (…); dated B No. 2"
  Acts         = Act PriorText? (NextAct PriorText?)*
  NextAct      = ActJoin (Act | Act_next) -- joined
               | &(dayWord Date ActNumber) Act -- unjoined
  // Another publisher's pointer to the text before the change.
  PriorText    = "(" (see | referTo) the? formerText ")"
  referTo      = "refer to" we
  formerText   = ("earlier" | "older" | "old" | "previous" | "prev" | "former" | "prior") "."? space* ("versions" | "version" | "revision" | "edition" | "wording" | "text" | "ed" | "red") we (space* ".")?
  ActJoin      = "."? (";" | ",")+ and? ByAgain? -- mark
               | and ByAgain?               -- and
               | "." &(dayWord Date ActNumber) -- stop
  // "By the Law …; by the Law …": the word before the act stands with each of them.
  ByAgain      = (byWord | accordance) &Name
  Act          = the? joint order Signing (SigningSep Signing)+ Force?  -- joint
               | &NumberWithin Name ActDate Force? -- numberWithin
               | the? sameAct                      -- same
               | ListedAs Name (of? Numbered)? ActDate ofCountry? listedTitle? -- listed
               | Name wording ActDate ActNumber quoted? Force?                -- version
               | Name? ActDate ActNumber ofCountry? quoted? HavingForce? Force? -- dateFirst
               | DayAhead Name Numbered ofCountry? ~(","? ActDate) quoted? Force? -- dayAhead
               | Name (Date_short | Date) ","? Numbered quoted? Force?        -- dateBare
               | Name? Numbered ofCountry? ","? ActDate ofCountry? quoted? Force? -- numberFirst
               | Name Numbered Date quoted? Force?            -- numberFirstBare
               | Name ActDate "(" Numbered ")" quoted? Force? -- bracketedNumber
               | Name "(" (Numbered ","? ActDate | ActDate ","? Numbered) ")" Force? -- bracketed
               | Name Numbered "(" dayWord? Date ")" Force? -- bracketedDay
               | Name ActDate &Closed Force?          -- numberless
               | ~sinceDay ActDate &Closed Force?     -- nameless
  // "the joint order of the Minister of A dated … No. 1 and the Minister of B dated … No. 2": one act.
  Signing      = signer ActDate ActNumber     -- dateFirst
               | signer Numbered ","? ActDate -- numberFirst
  SigningSep   = "," and? -- mark
               | and      -- and
  // "Amended on A by the Law No. 1": "from" and "as of" could tell when it took force.
  DayAhead     = onWord Date ","? byWord
  onWord       = ("dated" | "of" | "on") we
  Act_next     = Date of? Numbered Force?
  // "Resolution No. 52 of the Board … dated …": the number stands before whose act it is.
  NumberWithin = the? (resolution | decree | order | decision) Numbered ("of" | "by")
  // Another publisher numbers the amending acts at the head of a text: "(12) Law No. 211 of 2nd March 1998. Concerning …".
  ListedAs     = "(" digits ")"
  listedTitle  = ("." space*)? "concerning the introduction of" listedChar+
  listedChar   = ~(";" | ("as" space+)? listedDone space+ "by" | listedNext) any
  // "mended": a space is tried behind the "a" of "amended".
  listedDone   = "mended" | "amended" | "replaced" | "supplemented" | "added" | "excluded" | "repealed" | "deleted" | "reworded"
  listedNext   = "(" digit
  sameAct      = "same" space+ ("constitutional" space+)? ("law" | "act") we
  // "By the Law A, from 01.01.2016": a day of force, not another act.
  sinceDay     = "from" we
  // A comma that nothing follows: the number may be lost.
  // "72-III" can be nothing but the number of a law.
  ActNumber    = ("," | ".")? Numbered      -- signed
               | ","? &ofConvocation actNumber -- bare
  ofConvocation = digits convocation
  Closed       = "." | ";" | "," ~end | "(" | ")"
  ActDate      = dayWord (Date_short | Date)
  Date_short   = shortDate
  Numbered     = (under | of | with)? numberSign numberSign? actNumber "-" ofParliament       -- glued
               | (under | of | with)? numberSign numberSign? actNumber of? the? ofParliament -- ofParliament
               | (under | of | with)? numberSign numberSign? actNumber                               -- bare
  under        = ("under" | "for") we
  Name         = aOrThe? ActName quoted? ("," | ":")?
  ActName      = countryName? constitutionalLaw ofCountry?   -- constitutionalLaw
               | countryName? constitutionalLaws ofCountry?  -- constitutionalLaws
               | countryName? law ofCountry? (aboutAmending | aboutWhat)? -- law
               | countryName? laws ofCountry?                -- laws
               | codeKind? code ofOffences? ofCountry? aboutWhat? -- code
               | codes ofCountry?                            -- codes
               | decree HavingForce? Numbered? ofPresident HavingForce? -- decree
               | decrees HavingForce? ofPresident HavingForce? -- decrees
               | (resolution | decree | order | ofExecutive) Numbered? ofGovernment -- resolution
               | (resolutions | decrees) ofGovernment            -- resolutions
               | countryName? government (resolution | decree) ofCountry? -- governmentResolution
               | government ofCountry                          -- governmentItself
               | countryName? presidential decree ofCountry? HavingForce?      -- presidentialDecree
               | normative? (resolution | decree) Numbered? ofThe body -- bodyResolution
               | normative? resolutions ofThe body   -- bodyResolutions
               | order Numbered? ~ofPresident ofOffice       -- order
               | orders ~ofPresident ofOffice                -- orders
               | decision Numbered? ofMaslikhat                -- decision
               | decisions ofMaslikhat               -- decisions
               | decision Numbered? ofThe body_head            -- bodyDecision
  HavingForce  = ","? having the? force of aOrThe? (constitutionalLaw | law) -- ofLaw
               | ","? validAs aOrThe? (constitutionalLaw | law)               -- asLaw
  validAs      = ("valid as" | "effective as" | "in force of") we
  // "The enactment of the Government": its acts are resolutions, whatever a translator calls them.
  ofExecutive  = ("enactment" | "ordinance" | "regulation" | "decision") we
  having       = ("having" | "with" | "that has" | "which has") we
  force        = (("legal" | "juridical") space+)? ("force" | "power" | "effect" | "validity") we
  // "Excluded by the Government … dated … No. 1": its acts with a number are resolutions.
  government   = ("governmental" | "government") we
  presidential = "presidential" we
  ofCountry    = ofOrThe* countryName (space+ ofOrThe+ countryName)?
  ofOrThe      = ("of" | "the") space+
  countryName  = ("republic of the kazakhstan" | "kazakh soviet socialist republic" | "kazakh ssr" | "kazssr" | "republic of kazakhstan" | "republic kazakhstan" | "rok" | "rk" | "pk" | "r.k." | "kazakhstan" | theRepublic) we
  theRepublic  = "republic" &(space+ dated)
  // The title of the act without quotes: "the Code … on administrative offences of July 5, 2014".
  aboutWhat (the title of the act)              = ("on" | "about" | "concerning") space+ ~dayOrMonth (~dated ~notOffice officeChar)+ &dated
  // The commonest of titles, which has the words of a change in it.
  aboutAmending (the title of the act)          = ("on" | "about" | "concerning") space+ (("the" space+)? introductionOf space+)? (("the" | "some") space+)? amendmentList space+ ("to" | "into" | "in") space+ ("the" space+)? amendedActs (~dated ~" by " officeChar)* &dated
  amendedActs  = someActs | "constitution"
  someActs     = ("certain" | "some" | "several" | "separate") space+ ("legislative" | "legal" | "regulatory legal") space+ "acts"
  introductionOf = "introduction of" | "introducing" | "making" | "introduction"
  codeKind     = kindOfLaw ((space | "-")+ kindOfLaw)* we
  kindOfLaw    = ("administrative" | "budgetary" | "budget" | "business" | "civil" | "construction" | "criminal" | "customs" | "digital" | "ecological" | "ecology" | "enforcement" | "entrepreneurial" | "entrepreneurship" | "entrepreneur" | "environmental" | "environment" | "executive" | "executional" | "execution" | "family" | "forestry" | "forest" | "labor" | "labour" | "land" | "penal" | "penitentiary" | "procedural" | "procedure" | "process" | "related" | "and" | "executory" | "social" | "subsoil" | "tax" | "water") we
  // "The Code of administrative offences", "the Code of Criminal Procedure".
  ofOffences   = "of" space+ ("the" space+)? (kindOfLaw space+)+ ("offenses" | "offences" | "infractions" | "violations" | "procedure" | "proceedings") we
  ofPresident  = "of" space+ ("the" space+)? ("first" space+)? (countryName space+)? "president" we (space+ ofCountry)?
  ofGovernment = "of" space+ ("the" space+)? (countryName space+)? "government" we (space+ ofCountry)?
  ofOffice (the office that gave the order)     = ("of" | "by") space+ (~dated ~notOffice officeChar)+ &(dated | "\\"")
  ofMaslikhat (the maslikhat that decided)      = "of" space+ (~dated ~notOffice ~"maslikhat" officeChar)* "maslikhat" (~dated ~notOffice officeChar)* &dated
  // Bodies whose acts have no form of their own in the graph.
  body (the body that resolved)                 = bodyHead we (~dated ~notOffice officeChar)* &dated
  bodyHead     = "management board" | "board" | "agency" | "national bank" | "parliament" | "senate" | "mazhilis" | "majilis" | "supreme council" | "presidium of the supreme council" | "supreme court" | "constitutional court" | "constitutional council" | "akimat" | "central election commission" | "central electoral commission" | "accounts committee" | "supreme audit chamber"
  body_head (the akim who decided)              = "akim" we (~dated ~notOffice officeChar)* &dated
  ofThe        = ("of" | "by") space+ ("the" space+)?
  signer (one of those who gave a joint order)  = (~dated ~notOffice officeChar)+ &dated
  joint        = "joint" we
  normative    = ("regulatory" | "normative") we
  dayWord      = ("is" space+)? dayWordOne (space+ dayWordOne)? we dayWordSign?
  dayWordSign  = space* dayWordStop
  dayWordStop  = ":"       -- colon
               | "." &digit -- stop
  dayWordOne   = "dated by" | "dated back" | "dated" | "dates" | "datd" | "d.d." | "d.d" | "d/d" | "dd." | "dd" | "dtd." | "dtd" | "date" | "as of" | "as dated" | "as from" | signedOn | "from" | "of" | "on"
  signedOn     = ("adopted" | "issued" | "signed" | "passed" | "enacted" | "approved" | "made") space+ "on"
  dated        = ("dated" | "dd." | "dtd" | "as of" | "from" | "no." | "no" | "№" | ofDay) space*
  ofDay        = "of" space+ dayOrMonth
  dayOrMonth   = digit | monthName
  officeChar   = letter+ | space | "-" | "," | "." | "’" | "'"
  // A change or another act within the words of an office: it is not the name of one office.
  notOffice    = ("amended" | "amendments" | "supplemented" | "wording" | "edition" | "excluded" | "replaced" | "invalid" | "orders" | "order" | "laws" | "law" | "resolution" | "decree" | "decision" | "joint" | "and by" | "and the minister" | "and the chairman" | "akim and" | "maslikhat and" | "and maslikhat" | "and the maslikhat" | "and akim" | "and the akim") we
  ofParliament = ("zrk" | "zpk" | "srk" | "lrk" | "rkl" | "sam" | "зpk" | "зрк" | "рк") we
  constitutionalLaw  = ("constitutional" | "constitution") space+ ("law" | "act" | "statute") we
  constitutionalLaws = "constitutional" space+ ("laws" | "acts") we
  law          = "law" we
  laws         = "laws" we
  code         = "code" we
  codes        = "codes" we
  decree       = ("decree" | "edict" | "ordinance" | "ukaz") we
  decrees      = ("decrees" | "edicts") we
  resolution   = "resolution" we
  resolutions  = "resolutions" we
  order        = "order" we
  orders       = "orders" we
  decision     = "decision" we
  decisions    = "decisions" we

  Date         = the? numericDate yearWord?                                -- numeric
               | the? dayNumber daySuffix? "-"? of? monthName ("," | "-")? of? yearNumber yearWord? -- words
               | "\\"" dayNumber "\\"" of? monthName ","? yearNumber yearWord? -- wordsQuoted
               | the? monthName ","? the? dayNumber daySuffix? ","? of? yearNumber yearWord? -- monthFirst
  daySuffix    = "-"? ("st" | "nd" | "rd" | "th") we
  yearWord     = ("years" | "year" | "y." | "yr." | "yr" | "g." | "г." | "г") we
  numericDate (a day such as 13.06.2013)        = dottedDate | slashedDate | dashedDate
  dottedDate   = digits space* "." space* digits space* "." space* digits
  slashedDate  = digits "/" digits "/" digits
  dashedDate   = digit digit? "-" digit digit? "-" digit digit digit digit ~alnum ~"-"
               | ("1" "9" | "2" "0") digit digit "-" digit digit "-" digit digit ~alnum ~"-"
  shortDate (a day such as 10.07.98)            = digit digit? "." digit digit? "." digit digit ~digit
  dayNumber    = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = monthWhole | monthShort
  monthWhole   = ("january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december") we
  monthShort   = ("jan" | "feb" | "mar" | "apr" | "jun" | "jul" | "aug" | "sept" | "sep" | "oct" | "nov" | "dec") "."? we
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  actNumber (the number of an act)              = numberHead? digits numberTail* ~alnum
  numberHead   = ministryOfHealth | letterHead+
  ministryOfHealth = ("қp" | "қr" | "kr" | "qr" | "kp") ("-" | space) ("дcm" | "dsm" | "dcm" | "hcm") space* "-"?
  letterHead   = shortWord ("-" | "/")
  numberTail   = convocation | numberPart | shortWord
  convocation  = space* "-" space* roman
  numberPart   = ("-" | "/") ~(ofParliament ~alnum) (shortWord | digits)  -- sign
               | "." digits                        -- stop
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "x")+ ~alnum
  numberSign (№ or No.)                         = ("№" | "nº" | "n°" | "number" | "nos" | "no" | "nr" | "num" | "n" | "#" | "?") "."?
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = digits ("-" digits)*
  romanNumber  = ("i" | "v" | "x" | "l")+ we
  digits       = ("0".."9")+
`;
