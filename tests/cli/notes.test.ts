/** `zangraph notes` as a scholar uses it. Acts and numbers here are invented. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ACTION, line, NOTE, records } from '../support/note-lines.ts';
import { zangraph } from '../support/served.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-notes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const notes = (input: string, ...args: readonly string[]) => zangraph(['notes', ...args], {}, input);

describe('zangraph notes', () => {
  it('reads plain lines: each is a note and gets the key "text"', async () => {
    const { code, out, err } = await notes(`${NOTE}\n\n  \nСноска. Статья 8 в редакции Закона РК от 02.02.2003 № 12.`);

    expect([code, err]).toEqual([0, '']);
    expect(records(out)[0]).toEqual({ text: NOTE, actions: [ACTION] });
    expect(records(out)[1]).toMatchObject({
      actions: [{ kind: 'REWORDING', target: 'art_8', force: { kind: 'UNKNOWN' } }],
    });
    expect(records(out)).toHaveLength(2);
  });

  it('names a line that is no record in a sentence, goes on, and ends with 1', async () => {
    const broken = `{"text": "Сноска\n{"key":1}\n{"text":"a","target":5}\n[{"text":"a"}]\n${NOTE}\n`;
    const { code, out, err } = await notes(broken);

    expect(code).toBe(1);
    expect(records(out)).toEqual([{ text: NOTE, actions: [ACTION] }]);
    const sentences = err.trim().split('\n');
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toMatch(/line 1 is no JSON: .+\.$/);
    expect(sentences[1]).toMatch(/line 2 has no "text"/);
    expect(sentences[2]).toMatch(/line 3 has a "target" that is no text/);
    expect(sentences[3]).toMatch(/line 4 begins an array/);
  });

  it('reads a file, with a byte order mark and the line ends of Windows', async () => {
    const file = join(folder, 'notes.jsonl');
    writeFileSync(file, `\uFEFF${line({ text: NOTE }).trim()}\r\n${NOTE}\r\n`);
    const { code, out } = await notes('', file);

    expect(code).toBe(0);
    expect(records(out)).toEqual([
      { text: NOTE, actions: [ACTION] },
      { text: NOTE, actions: [ACTION] },
    ]);
    expect((await notes(readFileSync(file, 'utf8'), '-')).out).toBe(out);
  });

  it.each(['no-such-file.jsonl', ''])('says in a sentence that %j cannot be read', async (name) => {
    const { code, err } = await notes('', join(folder, name));
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be read/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a language it does not know and names those it does', async () => {
    const { code, err } = await notes(NOTE, '--lang', 'fr');
    expect(code).toBe(1);
    expect(err).toMatch(/ru, kk, en/);
  });

  it('answers each line as it comes, not at the end', async () => {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'notes'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(`${NOTE}\n`);
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    expect(records(chunk.toString())).toEqual([{ text: NOTE, actions: [ACTION] }]);
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const file = join(folder, 'many.txt');
    writeFileSync(file, `${NOTE}\n`.repeat(20_000));
    const child = spawn(process.execPath, ['dist/cli/main.js', 'notes', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([0, '']);
  });

  it('explains its input and output, with examples', async () => {
    const { out } = await zangraph(['notes', '--help']);
    for (const word of ['"target"', '"actions"', '"unread"', '"certain"', 'Examples', '--lang'])
      expect(out).toContain(word);
  });
});
