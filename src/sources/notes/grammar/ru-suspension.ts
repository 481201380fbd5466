/** Rules of suspended effect in the grammar of notes in Russian (`ru.ts`): of what, for how long, how much of it. */
import { WE } from './ru-force.ts';

export const SUSPENSION_RU = `
  // ---- the effect of a provision, suspended
  Span         = SpanFrom? Until?
  // "Приостановлено Законом РК от A до 1 января 1999 г."
  SpanThen     = &((with Date)? (until | through2)) Span
  SpanFrom     = with Date
  Until        = until Date  -- day
               | through2 Date -- last
  ActionOf     = actionWord (Place | WholeAct)? InPart?
  // "в части выплат родителям": how much of the provision, no eId tells. "в части второй" is a part of it.
  InPart       = ","? in "части" ~(number | ordinalWord) partText
  Except       = "," (exceptFor | exceptBut) partText
  // "…, в период приостановления данный пункт действует в следующей редакции": the text that follows the note.
  Meanwhile    = ","? "(" meanwhile ")" -- bracketed
               | ","? meanwhile         -- plain

  meanwhile    = inTheTime " "+ ("приостановления" | "действия") whileChar+
  inTheTime    = (meanwhileWord " "+)? "в" " "+ "период"
  meanwhileWord = "при этом" | "установив, что" | "установив что"
  whileChar    = ~(";" | "(" | ")" | digit | byName) any
  suspended    = (wasOnce " "+)? (wasSuspended | isSuspended) ${WE}
  wasSuspended = "приостановлен" ("а" | "о" | "ы")?
  isSuspended  = "приостанавлива" ("ется" | "ются")
  wasOnce      = "было" | "была" | "были" | "был"
  actionWord   = "действи" ("е" | "я") ${WE}
  exceptBut    = "кроме" ${WE}
  // A provision named there would be what was suspended, or what was not.
  partText     = ~unitInPart (~partStop ~(" " unitInPart) any)+
  unitInPart   = "подпункт" | "пункт" | "абзац" | "стать" | "частью" | "частей"
  partStop     = ";" | " - " | sentenceEnd | byName | suspendedNext | dayNext
  sentenceEnd  = "." stopAfter
  stopAfter    = " " | end
  suspendedNext = " "+ suspended
  dayNext      = " "+ ("до" | "со" | "с" | "по") " "+ digit
  // Where words end and the act begins.
  byName       = " "+ byWhich? ("закон" | "кодекс" | "указ" | "приказ" | "постановлени" | "решени") ("ами" | "ями" | "ом" | "ем") ${WE}
  byWhich      = ("конституционными" | "конституционным") " "+
  byAct        = " "+ "-" byName
`;
