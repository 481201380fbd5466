/** Three research tasks that a user can begin with one choice. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { MAX_TEXT_LENGTH } from '../api/limits.ts';

const argument = (what: string) => z.string().min(1).max(MAX_TEXT_LENGTH).describe(what);

/** What every answer to a task keeps to. */
const RULES = `Rules: name each fact's citation, evidence and address as the tools give them. Keep CERTAIN, UNCERTAIN and BEYOND RECORD apart, and say between which days an uncertain day lies. What the tools do not tell is not known: say so, and add nothing from memory. Answer in the language of the user.`;

export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    'provision_history',
    {
      title: 'The history of a provision',
      description:
        'How a provision came to be what it is: every amendment, by which law, since when, and how sure that is.',
      argsSchema: { provision: argument('An id or a citation: ст. 39-3 Закона № 148-II') },
    },
    ({ provision }) =>
      task(`Write the history of this provision of Kazakh law: ${provision}

1. amendments_of it, with include_parts: true; read on with skip until none is left.
2. provision_on for a day before the first amendment, and for today.
3. For the amendment that changed most, compare_days for the day before its earliest day of force and a day after its latest: what differs, and which bodies gained or lost powers.
4. End with a table: law, day of adoption, day of force or its bounds, what was done.

${RULES}`),
  );
  server.registerPrompt(
    'body_on_a_day',
    {
      title: 'What a body could do on a day',
      description: 'The powers, duties and prohibitions of a body on a day, and how they came and went.',
      argsSchema: {
        body: argument('An id or a name: body:maslikhat, маслихат'),
        on: argument('The day, YYYY-MM-DD'),
      },
    },
    ({ body, on }) =>
      task(`Tell what this public body of Kazakhstan could do, had to do and must not do on ${on}: ${body}

1. find its id (types: ["BODY"]).
2. query with operation "body-powers" and variables {"body": its id, "on": "${on}", "between": {"from": the same day a year earlier, "to": "${on}"}}. Where the answer is too long, ask for it in pages with a query of your own: body(id:) { competences(on:, first:, after:) { nodes { modality summary provision { citation } } } }.
3. For the two weightiest provisions, provision_on for ${on}: how sure is it that they held?
4. Group the answer by power, duty and prohibition, and say what was gained or lost within the year.

${RULES}`),
  );
  server.registerPrompt(
    'scholar_against_record',
    {
      title: 'A scholar against the record',
      description:
        'What an author says about the law, and where the official record agrees, differs or does not decide it.',
      argsSchema: { author: argument('An id or a name: person:nurpeisov-e-k, Нурпеисов') },
    },
    ({ author }) =>
      task(`Hold what this author says about Kazakh law against the official record: ${author}

1. find the id (types: ["PERSON"]).
2. claims_about with by: that id; read on with skip until none is left.
3. For each claim with which the record DIFFERS, provision_on for the provision and the day it speaks of, so that the reader sees the state of the law behind it.
4. Group the claims: the record agrees, differs, does not decide; opinions apart. Be fair: say to which day and edition the claim speaks, and who reports it.

${RULES}`),
  );
}

const task = (text: string) => ({ messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] });
