/** What stands behind its verb in the grammar of notes in Russian (`ru.ts`): "исключены пункт 3 и подпункт 2) пункта 4". */
export const BEHIND_RU = `
  BroughtInto  = with? brought Amendments WhichForce? &in Subject Since? ByAct -- verbFirst
               | Amendments &in Subject brought Since? Link?                  -- verbLast
  // What was changed stands behind the verb, which is said once for all of it: "исключены пункт 3 и подпункт 2) пункта 4".
  Behind       = titleWord Place          -- title
               | Preamble                 -- preamble
               | ":"? Place (ListSep Place ~DoneToLast)+ -- places
               | Place                    -- place
  // "Исключен пункт 3, пункт 4 изменен": the last is of the verb after it.
  DoneToLast   = WithAmendment | NewWording | InWording | stated | changed | inserted | toInsert | Repealed
  WithAmendment = with? (amendment | brought)
  InWording    = inOrLost wording
  NewWording   = stated in new? wording -- stated
               | in new wording         -- alone
`;
