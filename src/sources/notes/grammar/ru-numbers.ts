/** Days and numbers in the grammar of notes in Russian (`ru.ts`): of acts and of provisions. */
import { WE } from './ru-force.ts';

export const NUMBERS_RU = `
  // The stop of "1992 г." ends the note as well; laws of later years, and other acts, have a number that was cut off.
  Date_stopped = dayNumber monthName &earlyYear yearNumber yearBare
  earlyYear    = "199" "0".."4"
  yearBare     = "г" ${WE}
  Date         = numericDate year? ~("." digit)          -- numeric
               | dayNumber monthName yearNumber year?    -- words
  numericDate (a day such as 13.06.2013)        = ("0".."9")+ " "* "." " "* ("0".."9")+ " "* "." " "* ("0".."9")+
  shortDate (a day such as 10.07.98)            = digit digit? "." digit digit? "." digit digit ~digit
  dayNumber (a day such as 11 мая 2004 г.)      = "0".."9" ("0".."9")? ~"0".."9"
  monthName (the name of a month)               = ("январ" | "феврал" | "март" | "апрел" | "мая" | "июн" | "июл" | "август" | "сентябр" | "октябр" | "ноябр" | "декабр") ("а".."я")*
  yearNumber (a year in four digits)            = "0".."9" "0".."9" "0".."9" "0".."9" ~"0".."9"
  year         = yearWord | yearShort
  yearWord     = ("года" | "году" | "год") ${WE}
  yearShort    = "г" ${WE} ("." | yearStop)?
  yearStop     = " "+ "." &(" "* numberSign)
  // A number with its convocation needs no sign: "от 03.07.2020 359-VI".
  convened     = digits "-" roman
  actNumber (the number of an act)              = numberHead? ("0".."9")+ (~gluedId numberTail)* ~("0".."9") ~lettersOn
  // "N 287Z020287_": the number, and another publisher's number of the same act.
  gluedId      = &longId adiletId
  longId       = letter digit digit digit digit digit digit
  lettersOn    = ~gluedId letter
  numberHead   = ministryOfHealth | letterHead+
  letterHead   = shortWord ("-" | "/")
  ofParliament = ("зрк" | "қрз" | "прк" | "спрк" | "мпрк") ${WE}
  ministryOfHealth = "қр" ("-" | " ") "дсм" " "* "-"?
  numberTail   = convocation | numberPart | shortWord
  convocation  = " "* "-" " "* roman
  numberPart   = ("-" | "/") (shortWord | digits)  -- sign
               | "." digits                        -- stop
  digits       = ("0".."9")+
  shortWord    = letter letter? letter? letter? letter? ~letter
  roman        = ("i" | "v" | "х")+ ~alnum
  numberSign (№ or N)                           = ("за" " "+)? ("№" | "nо." | "nо" | "n")
  adiletId     = ("z" | "р" | "к" | "u" | "v") ("0".."9")+ "_"*
  number (a number of a provision)              = arabicNumber | romanNumber
  arabicNumber = ("0".."9")+ ("-" digits)*
  romanNumber  = ("i" | "v" | "х" | "l")+ ${WE}
`;
