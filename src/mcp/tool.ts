/** What a tool is: its words for an assistant, the form of its arguments, and its answer as short Markdown. */
import { z } from 'zod';
import type { Language } from '../model/terms.ts';
import { type Link, languageOf, linkFrom, type Tag } from './addresses.ts';
import { type Ask, askThrough, type Send } from './asking/ask.ts';
import { Refusal } from './refusal.ts';
import { cutAt, MAX_ANSWER } from './words/short.ts';

/** What a tool needs to answer one call. */
export interface Desk {
  readonly ask: Ask;
  /** The API's name of the language. */
  readonly lang: Language;
  readonly link: Link;
  /** GraphQL of the caller's own. */
  readonly send: (body: Readonly<Record<string, unknown>>) => ReturnType<Send>;
}

/** Where calls come from: the same for all calls of a connection. */
export interface Door {
  readonly send: Send;
  /** Before addresses of the page; empty: they are paths. */
  readonly base: string;
}

export interface Told {
  readonly text: string;
  /** The same for programs, where the text does not hold it all in a form that they can read. */
  readonly structured?: Record<string, unknown>;
}

interface Definition<Input extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it answers and when to use it. The example follows it in what is listed. */
  readonly description: string;
  /** Arguments that are answered on the dossier of this repository. */
  readonly example: z.input<Input>;
  readonly input: Input;
  readonly output?: z.ZodObject;
  readonly answer: (args: z.output<Input>, desk: Desk) => Promise<Told>;
}

/** A tool whose arguments are not checked yet. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly example: Readonly<Record<string, unknown>>;
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
  /** Throws Refusal. */
  readonly call: (args: unknown, door: Door, signal?: AbortSignal) => Promise<Told>;
}

/** A JSON Schema of an object. */
export type JsonSchema = { readonly type: 'object'; readonly [key: string]: unknown };

export function defineTool<Input extends z.ZodObject>(definition: Definition<Input>): Tool {
  const { name, title, example, input, output, answer } = definition;
  const shown = JSON.stringify(example);
  return {
    name,
    title,
    description: `${definition.description}\nExample: ${shown}`,
    example,
    inputSchema: jsonSchema(input, 'input'),
    ...(output && { outputSchema: jsonSchema(output, 'output') }),
    async call(args, door, signal) {
      const read = input.safeParse(args ?? {});
      if (!read.success) throw new Refusal(`${inWords(read.error)}\nFor example: ${name} ${shown}`);
      const told = await answer(read.data, deskAt(door, read.data['lang'], signal));
      return { ...told, text: cutAt(told.text, MAX_ANSWER) };
    },
  };
}

/** A desk for one call, in a language that a caller named. */
export function deskAt(door: Door, tag: unknown, signal?: AbortSignal): Desk {
  // Tools take it from `lang` of inputs.ts, which lets no other through; `query` has none.
  const known = (tag ?? 'ru') as Tag;
  return {
    ask: askThrough(door.send, signal),
    send: (body) => door.send(body, signal),
    lang: languageOf(known),
    link: linkFrom(door.base, known),
  };
}

function jsonSchema(schema: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  return { ...z.toJSONSchema(schema, { io }), type: 'object' };
}

/** What is wrong with each argument: at most five, whatever was sent. */
function inWords({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(
      ({ path, message }) =>
        `${path.length === 0 ? 'The arguments' : `"${path.join('.').slice(0, 100)}"`}: ${message.slice(0, 300)}`,
    )
    .join('\n');
}
