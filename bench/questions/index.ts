/** The questions that are timed. */
import { actsThatChanged } from './acts-that-changed.ts';
import { affectedBodies } from './affected-bodies.ts';
import { amendmentsOfArticle } from './amendments-of-article.ts';
import { bodyPowers } from './body-powers.ts';
import { claimsOfAuthor } from './claims-of-author.ts';
import { lineageOfAct } from './lineage-of-act.ts';
import { provisionOnADay } from './provision-on-a-day.ts';
import type { Question } from './question.ts';
import { timeline } from './timeline.ts';

export const QUESTIONS: readonly Question[] = [
  timeline,
  amendmentsOfArticle,
  affectedBodies,
  bodyPowers,
  provisionOnADay,
  lineageOfAct,
  actsThatChanged,
  claimsOfAuthor,
];
