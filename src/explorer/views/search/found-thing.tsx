/** A thing that was found: a link with its name, and what tells it from others of that name. */
import { dayInWords } from '../../days.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import type { FoundNode } from './question.ts';

/** The texts by which a thing is shown: the first is its name. */
export function nameOf(node: FoundNode): readonly string[] {
  switch (node.__typename) {
    case 'Act':
      return [node.title, node.number ?? ''];
    case 'Provision':
      return [node.citation, node.heading ?? ''];
    case 'Body':
    case 'Person':
      return [node.name];
    case 'Claim':
      return [node.summary, ...node.assertedBy.map(({ name }) => name)];
    case 'Work':
      return [node.title];
    default:
      return [node.id];
  }
}

export function FoundThing({ node }: { node: FoundNode }) {
  const [name = node.id] = nameOf(node);
  return (
    <>
      <Thing id={node.id}>
        <Said>{name}</Said>
      </Thing>
      <Beside node={node} />
    </>
  );
}

function Beside({ node }: { node: FoundNode }) {
  const lang = useLanguage();
  const shared = useWords();
  switch (node.__typename) {
    case 'Act': {
      const known = [node.number, node.adoptedOn === null ? null : dayInWords(node.adoptedOn, lang)];
      return <span class="quiet"> {known.filter((text) => text !== null).join(', ')}</span>;
    }
    case 'Provision':
      return node.heading === null ? null : (
        <>
          . <Said>{node.heading}</Said>
        </>
      );
    case 'Claim':
      return (
        <span class="quiet">
          {' '}
          {node.assertedBy.map((person) => (
            <Said key={person.id}>{person.name}</Said>
          ))}{' '}
          · {shared.stances[node.stance]}
        </span>
      );
    case 'Work':
      return node.year === null ? null : <span class="quiet"> {node.year}</span>;
    default:
      return null;
  }
}
