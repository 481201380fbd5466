import { ACTS_EN } from './en-acts.ts';
import { FORCE_EN } from './en-force.ts';
import { WORDS_EN } from './en-words.ts';

/** The grammar of notes in English (unofficial translations), with the names of rules of `ru.ts`. */
export const GRAMMAR_EN = String.raw`
Notes {
  // One space for every kind is what the spelling has; Ohm skips them between any two words.
  spaces       := " "*

  Note         = Opened? Pointer? ItemLabel? "("? Body PointerAfter? Close end
  // "See the Resolution of the Constitutional Council dated A No. 4. Article 2 as amended by …".
  Pointer      = see Name PointedAct ("." | ";")
  PointerAfter = (";" | "." | ",")* Footnote? see Name PointedAct quoted?
  PointedAct   = ActDate ActNumber       -- dateFirst
               | Numbered ","? ActDate   -- numberFirst
  // "(Footnote. …)", "Note. Footnote. …".
  Opened       = "("? (OwnMark | Footnote) Footnote?
  // "Footnote Article 5 …". Of "Note is excluded" what was excluded is a note: all other marks need a stop.
  OwnMark      = ("it" "is")? ownMark ("!" | MarkSign)*
  Footnote     = FootnoteIs? footnoteWord ("." | ":") MarkSign*
  MarkSign     = "." | ":" | "," | ";" | "-"
  // The last two are the Russian and the Kazakh word, left as they were, in the letters that the spelling makes of them.
  ownMark      = ("footnote" | "foot-note" | "foot note" | "cнocкa" | "ecкepтy") we
  footnoteWord = ("footnotes" | "footnote" | "foot-note" | "foot note" | "notes" | "note" | "remarks" | "remark" | "comment" | "annotation") we
  FootnoteIs   = ("it" "is")  -- itIs
               | aOrThe       -- article
  ItemLabel    = number LabelStop "-" number LabelStop -- span
               | number LabelStop? (ListSep number LabelStop? &ListSep)* ListSep number LabelStop -- list
               | "("? number LabelStop                 -- one
  LabelStop    = ")" | "."
  Body         = Statement (Join Statement)*
  Join         = (";" | "," | "." | and)+ -- marks
               | &AnotherChange           -- lost
  // "In the wording of the Law A as amended by the Law B": the mark between the two is lost.
  AnotherChange = "as" amendedAlone byWord Name    -- amended
               | having2 amendments byWord Name    -- amendments
  Close        = (")" | "." | ";" | ",")*
  // "By the Law A, Article 5 is excluded": what was changed stands after the act.
  Statement    = (~ActsFirst ~PartOfCode Subject)? Dash* "("? Change
  ActsFirst    = &((accordance | byWord) Name) Change_afterActs
  Dash         = "-" | "." | ":" | ","

  // ---- what was changed
  Subject      = in? the? titleWord OfAct? "," the? preambleWord ","? and AnyText    -- titlePreambleAndText
               | in? the? titleWord OfAct? and AnyText      -- titleAndText
               | in? the? preambleWord OfAct? and AnyText   -- preambleAndText
               | WholeText                                  -- text
               | the? text OfAct &(be? amended)                          -- textAlone
               | the? titleWord OfAct? TitleSep the? preambleWord OfAct? -- titleAndPreamble
               | the? titleWord and Place                   -- titleAndPlace
               | the? titleWord of? Place and Place         -- titleAndPart
               | (in &InTitle)? Title                       -- title
               | in? the? preambleWord OfAct?               -- preamble
               | in? Place (ListSep Place)+                 -- places
               | in? WordsOf? Place OfAct?                  -- place
               | WholeAct OfKazakhstan                      -- actOfCountry
               | the? namedCode ofCountry? ~dayWord ~numberSign -- code
               | WholeAct ~(ofCountry | dayWord)            -- act
  TitleSep     = "," and? -- mark
               | and      -- and
  // "The provisions of Article 5": the article itself.
  WordsOf      = the? wordsOfPlace of
  wordsOfPlace = ("texts" | "text" | "wording" | "provisions" | "provision" | "contents" | "content") we
  // "In the title the word X is replaced": nothing else is said to be in a title.
  InTitle      = Title ","? ":"? WordsAhead
  WordsAhead   = after2                -- after
               | the? following? words -- words
               | "\""                  -- quoted
  Title        = the? titleWord OfPlace?            -- before
               | Place possessive? titleWord        -- after
               | Place ":" the? titleWord           -- colon
               | WholeAct possessive? titleWord     -- ofAct
  OfPlace      = (of | to)? (PlaceOfAct | ActAsOf)
  PlaceOfAct   = Place OfAct?
  ActAsOf      = WholeAct OfKazakhstan?
  OfAct        = (of | to) WholeAct OfKazakhstan?
  // "The title of the Law of the Republic of Kazakhstan as amended": without a day it is the act that was amended; with a title it can be any.
  OfKazakhstan = ofCountry ~"\"" ~(","? dayWord) ~(","? Numbered)
  WholeText    = throughout the? whole? the? text OfPlace? butIn? ","? ":"? -- text
               | throughAll the? whole? WholeAct ~(ofCountry | dayWord) butIn? ","? ":"? -- act
               | in the? WholeAct ~(ofCountry | dayWord) ","? ":"? &WordsAhead -- inAct
               | in the? whole WholeAct ~(ofCountry | dayWord) ","? ":"? -- wholeAct
               | throughAll the? whole? PlaceOfAct ","? ":"?             -- place
  // "In the title and the text": after another part of the act it needs no "throughout".
  AnyText      = throughout? the? whole? the? text OfAct? ","? ":"?
  // "The Labour Code became invalid by the Labour Code …".
  namedCode    = codeKind space+ "code" we
  WholeAct     = the? this? actWord
               | the? this constitution
  Place        = aOrThe? entire? this? new? (UnderColon | Units) OfUnits*
  // "In Article 121: paragraph 1 is excluded".
  UnderColon   = &(article Number ":" the? (subparagraph | paragraph | part | indent)) Units ":"
  OfUnits      = (of | in)? the? this? Units
  Units        = &(section | chapter) Unit Number contained   -- containing
               | Unit Number (ListSep Number)*                -- numbered
               | Unit ordinalWord (ListSep ordinalWord)*      -- ordinal
               | ordinalWord (ListSep the? ordinalWord)* Unit -- ordinalFirst
               | Unit                               -- bare
  ListSep      = "," and? -- mark
               | and      -- and
  Unit         = contents | annex | subsection | section | subchapter | chapter | article | subparagraph | paragraph | part | indent
  Number       = numberSign? "("? number ")"?
  // "Chapter 3 (Articles 15-18)": what it is made of.
  contained    = space* "(" ("articles" | "article" | "arts." | "art." | "chapters" | "chapter") (" " | digit | "-" | ",")+ ")"
  contents     = ("table of contents" | "table of content" | "contents" | "content") we
  annex        = annexWord we
  annexWord    = "annexes" | "annex" | "appendices" | "appendix" | "attachments" | "attachment" | "enclosures" | "enclosure" | numberedAnnex
  // "Application 2": what is applied has no number.
  numberedAnnex = ("application" | "supplement") &(space+ (numberSign space*)? digit)
  subsection   = ("subsections" | "subsection" | "sub-sections" | "sub-section") we
  section      = ("sections" | "section") we
  subchapter   = ("subchapters" | "subchapter" | "sub-chapters" | "sub-chapter" | "§§" | "§") we
  chapter      = ("chapters" | "chapter" | "ch." | numberedCharter) we
  // A misprint of "chapter": statutes have no number.
  numberedCharter = "charter" &(space+ (numberSign space*)? digit)
  article      = ("articles" | "article" | "art.art." | "st.st." | "st." | "arts." | "art." | "art") we
  paragraph    = ("paragraphs" | "paragraph" | "paras." | "paras" | "para." | "para" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  subparagraph = "sub" ("-" | " ")? ("paragraphs" | "paragraph" | "paras." | "paras" | "para." | "para" | "clauses" | "clause" | "points" | "point" | "items" | "item") we
  part         = ("parts" | "part") we
  indent       = ("indents" | "indent") we
  ordinalWord (an ordinal number) = (ordinalTeen | "first" | "second" | "third" | "fourth" | "fifth" | "sixth" | "seventh" | "eighth" | "ninth" | "tenth" | "one" | "two" | "three" | "four" | "five" | "six" | "seven" | "eight" | "nine" | "ten") we
  ordinalTeen  = "eleventh" | "twelfth" | "thirteenth" | "fourteenth" | "fifteenth" | "sixteenth" | "seventeenth" | "eighteenth" | "nineteenth" | "twentieth" | "eleven" | "twelve" | "thirteen" | "fourteen" | "fifteen" | "sixteen" | "seventeen" | "eighteen" | "nineteen" | "twenty"
  titleWord    = ("titles" | "title" | "headings" | "heading" | "headline" | "header" | "caption" | "names" | "name") we
  possessive   = ("'" | "’") "s"? we
  preambleWord = ("preambule" | "preambula" | "preamble") we
  actWord      = ("document" | "edict" | "act" | "law" | "code" | "constitutional law" | "decree" | "resolution" | "order" | "decision") we
  // "The Constitution", of which laws speak as well, is not the act that the note is of unless it says so.
  constitution = "constitution" we
  this         = ("this" | "the present" | "present" | "said") we
  the          = "the" we
  of           = "of" we
  throughout   = (throughAll | "in" | "within" | "by" | "on") we
  entire       = ("whole" | "entire") we
  throughAll   = ("hereinafter throughout" | "throughout of" | "throughout" | "through" | "all over" | "all through" | "all along" | "across" | "over" | "along" | "further in" | "hereinafter in" | "hereafter in" | "everywhere in") we
  whole        = ("whole" | "entire" | "all") we
  text         = "text" we

  // ---- what was done, and by which acts
  Change       = Acts be? voided AfterForce? ~(~(Close end))        -- repealAfter
               | be? amended (By | of | WithAct)? Acts             -- modification
               // "As amended by Article 1 of the Law": not of "as supplemented by", which can be what was put in.
               | be? amendedAlone byWord ByProvision &Name Acts     -- modificationBy
               | be? supplemented By Acts                           -- supplemented
               | be? having2 aOrThe? amendments (By | of)? Acts      -- modificationBrought
               | includes the? amendments By? Acts                  -- modificationIncluded
               | amendmentsTo Subject madeThen? By? Acts            -- modificationIn
               | amendments By? Acts                                -- modificationMade
               | be? stated? intoOrIn aOrThe? new? wording ","? of? By? Acts      -- rewording
               | be? aOrThe? new wording of? By? Acts               -- rewordingNew
               | be? in? of? &(the? law ofCountry? wording dayWord) Acts -- rewordingVersion
               | be? reworded By? Acts                              -- rewordingStated
               | be? replaced By &ListedAs Acts                     -- rewordingListed
               | Approved? be? inserted with2 Place By? Acts         -- insertion
               | PartOfCode be? inserted with2 &(the? article) Place By? Acts -- insertionInPart
               | be? amendedAlone byAdding Place By? Acts           -- insertionOfNew
               | be? inserted with2 aOrThe? new? preambleWord By? Acts   -- insertionOfPreamble
               | be? inserted with2 the? words QuotedList By? Acts  -- supplementedWords
               | be? added InWhat? By Acts                          -- addition
               | ActionOf? be? suspended SpanFrom? Until? By? Acts  -- suspension
               | wasValid Until By? Acts                            -- expiry
               | WordChange (WordSep NextWords)* InText? "-"? (ByWords | By)? Acts -- terms
               | be? Repealed FromText? Since? By? Acts      -- repeal
               | be? Repealed byWord ByProvision &Name Acts  -- repealOfEffect
               | NumberAhead be? Repealed By Name ActDate &(Close end) -- repealNumbered
               | be? Repealed (By Name)? &(Close end)               -- repealByNobody
               | (accordance | byWord) Acts ","? Subject? Dash? Done AfterForce? ~Unended -- afterActs
               | ByNobody &(Close end)                              -- modificationByNobody
               | Done &(Join Statement)                             -- shared
  Unended      = ~(Join Statement) ~(Close end) any?
  // "Replaced by the word X in the relevant case of the Law", "… with the Law": before an act it says by which.
  ByWords      = (of | with) &Name
  // Editions that name their day alone: "(The last edition from 05-10-2018)".
  ByNobody     = be? amended By Name            -- amended
               | the? lastEdition dayWord Date  -- edition
  lastEdition  = ("last" | "latest" | "current") space+ wording
  // "The title is in a new version, the preamble is excluded - by the Law …": the act stands once, after a dash.
  Done         = be? with aOrThe? amendments                   -- modification
               | be? amended                                -- modificationDone
               | be? stated? intoOrIn aOrThe? new? wording  -- rewording
               | be? reworded                               -- rewordingStated
               | be? inserted with2 Place                   -- insertion
               | be? Repealed                               -- repeal
               | WordChange                                 -- terms
  // "The Rules are supplemented by paragraph 3-1": what an act approved, said of what the note stands under.
  Approved     = the? approvedWord
  // "The Special part is supplemented by Article 5-1": articles are numbered through both parts of a code.
  PartOfCode   = (Units of)? the? partOfCode OfAct?
  partOfCode   = ("special" | "general") space+ "part" we
  // "As amended with the Law": before an act it says by which.
  WithAct      = with &Name
  By           = ("-" | ";" | "," | ":")? accordance ByProvision? -- accordance
               | ("-" | ";" | "," | ":")? byWord     -- by
               | ("." | ";" | ",")? "-"      -- dash
               | "(" (byWord | accordance)? &Name -- bracket
  // Not an article: which of them a paragraph is in decides what was added.
  InWhat       = (into | to | in) (WholeAct | Container)
  Container    = the? (chapter | section) Number?
  // "According to article 416 of the Code": the provision that did it.
  ByProvision  = the? Units OfUnits* of?
  ActionOf     = the? actionWord of the? Place  -- place
               | "of"? the? actionWord       -- bare
  SpanFrom     = since Date
  Until        = until Date
  Since        = since Date
  // "The table of contents is excluded from the text of the Code".
  FromText     = "from" the? (TextOf | WholeAct) ~(ofCountry | dayWord)
  TextOf       = whole? text OfAct?
  // Machine translation puts the number of the act before all else: "2) No. 53 is excluded according to the Order … of 04.02.2016".
  NumberAhead  = Numbered
  Repealed     = left | cancelled | lapsed
  // Said of whole acts: "Expired by the Code …".
  cancelled    = "expired" we
  be           = beAs? beWord we
  beAs         = ("as" | "which" | "that") space+ (("it" | "they") space+)? &beVerb
  beVerb       = ("is" | "are" | "was" | "were" | "has" | "have") we
  beWord       = "is as" | "are as" | "it has been" | "it has" | "it is" | "it was" | "it shall be" | "it" | "as" | "had also been" | "had been" | "is" | "are" | "was" | "were" | "has also been" | "has been" | "have been" | "has" | "have" | "shall be" | "should be" | "must be" | "will be" | "to be" | "being" | "been" | "be"
  amended      = (later space+)? (amendedAnd | supplementedAnd | amendedWord) we
  later        = "lastly" | "last" | "further" | "subsequently" | "later" | "also" | "additionally" | "previously"
  amendedAlone = amendedWord we
  amendedAnd   = amendedWord andOr (amendedWord | supplementedWord)
  supplementedAnd = supplementedWord andOr amendedWord
  andOr        = space* (commaOr | "/" | "&" | andOrWord) space*
  commaOr      = "," space* andOrWord?
  andOrWord    = ("as well as" | "and/or" | "and (or)" | "and" | "or") we
  amendedWord  = "amended" | "modified" | "revised" | "changed" | "altered"
  supplementedWord = "supplemented" | "added" | "complemented" | "extended"
  with         = "with" we
  having2      = ("with" | "including" | "subject to" | "taking into account" | "taking account of" | "considering" | "in view of" | "incorporating" | "having") we
  amendments   = (whichAmendments space+)? amendmentList (space* ",")? (space+ toIt)? (space+ (whichWere space+)? introducedWord)? (space+ toIt)? we
  toIt         = "thereto" | "therein" | "to it" | "into it" | "in it"
  whichAmendments = "subsequent" | "further" | "latest" | "last" | "relevant" | "corresponding" | "appropriate" | "introduced" | "made"
  whichWere    = ("as" | whichVerb) we
  whichVerb    = (("which" | "that") space+)? ("are" | "were" | "is" | "was" | "have been" | "has been" | "shall be" | "being")
  introducedWord = "introduced" | "made" | "brought in" | "brought" | "incorporated" | "entered" | "inserted" | "adopted" | "effected" | "enacted" | "contributed"
  amendmentList = amendmentNoun we (andOr (("the" | "some" | "an") space+)? amendmentNoun we)*
  amendmentNoun = "amendments" | "amendment" | "changes" | "change" | "additions" | "addition" | "supplements" | "supplement" | "alterations" | "alteration" | "modifications" | "modification" | "corrections" | "correction" | "adjustments" | "adjustment" | "complements" | "addenda"
  amendmentsTo = (("the" | "an" | "a") space+)? amendmentList (space+ whichWere)? (space+ introducedWord)? space+ ("to" | "into" | "in") we
  madeThen     = (whichWere space+)? introducedWord we
  includes     = ("includes" | "including" | "include" | "has undergone" | "have undergone" | "contains" | "contain" | "has" | "have" | "underwent" | "incorporates") we
  in           = "in" we
  to           = "to" we
  into         = "into" we
  intoOrIn     = ("into" | "in" | "to" | "with") we
  new          = (("its" | "their") space+)? newWord we
  newWord      = "new" | "revised" | "following" | "updated" | "latest" | "current" | "next"
  aOrThe       = ("the" | "an" | "a") we
  wording      = ("wordings" | "wording" | "editorship" | "editorial" | "editions" | "edition" | "versions" | "version" | "redaction" | "revision" | "formulation" | "drafting" | "editing" | "reading") we
  reworded     = ("newly worded" | "reworded" | "re-worded" | "worded" | "restated" | "re-stated" | "rephrased" | "rewritten" | "redrafted" | "reformulated" | statedAnew) we
  statedAnew   = ("set out" | "set forth" | "stated" | "given" | "presented") space+ "in" space+ (("the" | "a") space+)? "new" space+ ("wording" | "edition" | "version")
  stated       = ("updated" | "restated" | "re-stated" | "rephrased" | "outlined" | "set out" | "set forth" | "set" | "stated" | "given" | "presented" | "expressed" | "laid down" | "laid out" | "to be read" | "reads" | "read" | "worded" | "drafted" | "formulated" | "adopted" | "put" | "placed" | "published" | "rendered") we
  inserted     = ("supplemented" | "added" | "complemented" | "introduced" | "inserted" | "extended" | "expanded" | "augmented" | "enlarged") we
  approvedWord (rules that were supplemented) = ("rules" | "regulations" | "regulation" | "instruction" | "methodology" | "standard" | "list" | "requirements") we &insertedAhead
  insertedAhead = (~(" - " | ";" | insertedWord) any)* insertedWord
  insertedWord = "supplemented" | "added"
  supplemented = "supplemented" we
  added        = ("added" | "inserted" | "introduced" | "included" | "incorporated" | "appended" | "annexed") we
  actionWord   = ("effect" | "action" | "operation" | "validity" | "force" | "application") we
  suspended    = "suspended" we
  wasValid     = (("was" | "is" | "shall be") space+)? ("valid" | "effective" | "in force" | "in effect") we
  until        = ("until" | "till" | "up to") we
  with2        = ("by adding" | "by including" | "by the addition of" | "with the addition of" | "to include" | "by" | "with") we
  byAdding     = ("by adding" | "by the addition of" | "by addition of" | "by including" | "by inserting" | "by supplementing" | "by introducing") (space+ "with")? we
  left         = ("excluded" | "left out" | "deleted" | "removed" | "omitted" | "withdrawn" | "stricken out" | "stricken" | "struck out" | "struck off" | "eliminated" | "crossed out" | "dropped" | "expunged" | "taken out" | "cut out") we
  voided       = (lost | becameVoid | void | "expired") we
  AfterForce   = Force
  lapsed       = ("retired" | "rescinded" | "nullified" | "voided" | "invalidated" | "annulled" | "revoked" | "cancelled" | "canceled" | "abolished" | "repealed" | "abrogated" | lost | becameVoid | void | ceased | declared) we
  lost         = lossOf | lostIts
  lossOf       = "loss of" space+ (("legal" | "juridical") space+)? "force"
  lostIts      = ("lost" | "loses" | "lose" | "looses" | "loose" | "losing" | "loosing") space+ (("it's" | "its" | "their" | "the" | "it" | "of" | "in") space+)? (("legal" | "juridical") space+)? ("force" | "effectiveness" | "effect" | "validity" | "power" | "strength")
  becameVoid   = ("became" | "becomes" | "become" | "shall become" | "rendered" | "made" | "went" | "gone" | "put") space+ ("to be" space+)? (void | notInForce)
  void         = "null and void" | "null" | "void" | "invalid" | "ineffective" | "inoperative" | "unenforceable" | "out of force" | "of no force" | "of no effect" | noLonger
  noLonger     = ("no longer" | "no more") space+ (forceOrEffect | hasForce)
  hasForce     = "has" space+ (("legal" | "juridical") space+)? ("force" | "effect")
  // "Is not in force" tells what is, not what was done: an act can be yet to come into force.
  notInForce   = "not" space+ forceOrEffect
  forceOrEffect = "in force" | "in effect" | "in operation" | "valid" | "effective" | "operative" | "operational" | "applicable"
  ceased       = ceasedToBe | ceasedIts
  ceasedIts    = ("ceased" | "ceases") space+ (("its" | "their") space+)? ("effect" | "force" | "validity" | "operation")
  ceasedToBe   = ("ceased" | "ceases" | "cease") space+ "to" space+ ("be in force" | "be in legal force" | "be in effect" | "be valid" | "be effective" | "be operative" | "have effect" | "have force" | "have legal force" | "operate" | "exist" | "apply")
  declared     = ("recognized" | "recognised" | "declared" | "deemed" | "considered") space+ ("as" space+)? ("to" space+ "be" space+)? (void | notInForce | "having lost force" | "to have lost force" | "to have lost its force")
  replaced     = ("substituted" | "replaced" | "changed" | "amended" | "modified" | "renamed" | "superseded" | "exchanged") we
  replace      = ("to replace" | "replace" | "to substitute" | "substitute") we
  respectively = ("respectively" | "accordingly" | "correspondingly") we
  by           = ("by" | "with" | "for" | "into" | "to" | "on") we
  words        = ("words" | "word-combinations" | "word-combination" | "word combinations" | "word combination" | "word" | "numbers" | "number" | "numerals" | "numeral" | "figures" | "figure" | "digits" | "abbreviations" | "abbreviation" | "phrases" | "phrase" | "terms" | "term" | "adjectives" | "adjective" | "nouns" | "noun" | "verbs" | "verb" | "collocations" | "collocation" | "expressions" | "expression" | "letters" | "letter") we
  after2       = "after" we
  inAll        = "in" space+ (("the" space+)? ("all" | "corresponding" | "appropriate" | "relevant" | "respective" | "different" | "various") space+)+ ("contexts" | caseWords | "declensions") we
  caseWords    = ("cases" | "case forms" | "case") (space+ "and" space+ ("numbers" | "number"))? | ("numbers" | "number") space+ "and" space+ ("cases" | "case")
  byWord       = ("by" | "through" | "via" | misprintedBy) we
  // "As amended be the Law".
  misprintedBy = "be" &(space+ ("the" space+)? ("constitutional" space+)? (law | laws | code) space)
  accordance   = ("in accordance with" | "in the accordance with" | "in accordance to" | "in accordance" | "in compliance with" | "in conformity with" | "in line with" | "in pursuance of" | "in pursuance to" | "in obedience to" | "in observance of" | "in fulfilment of" | "in fulfillment of" | "in execution of" | "in accord with" | "in agreement with" | "in keeping with" | "consistent with" | "conformably to" | "according to" | "according with" | "accordingly to" | "pursuant to" | "on the basis of" | "on basis of" | "based on" | "by virtue of" | "as per" | "under") we
${WORDS_EN}${ACTS_EN}${FORCE_EN}
  and          = andWord | "&"
  andWord      = andInEnglish | untranslated
  andInEnglish = ("and" | "as well as") we
  // The Russian word, left as it was.
  untranslated = "и" ~letter
  we           = ~("a".."z")
}
`;
