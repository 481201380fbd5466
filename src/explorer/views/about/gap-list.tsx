/** Gaps: what each is about, what is open, why, and what the sides or possibilities are. */
import { dayInWords } from '../../days.ts';
import { lawInWords } from '../../parts/laws.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage } from '../../words/index.ts';
import type { Gap } from './question.ts';
import { ABOUT_WORDS } from './words.ts';

export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const words = ABOUT_WORDS[useLanguage()];
  return (
    <ul class="gaps">
      {gaps.map(({ id, about, field, reason, sides, source }) => (
        <li key={id}>
          <strong>{about === null ? words.wholeDataset : <About about={about} />}</strong>:{' '}
          {words.fields[field] ?? <code>{field}</code>}
          <div>
            <Said>{reason}</Said>
          </div>
          {sides.length === 0 ? null : (
            <ul>
              {sides.map(({ value, evidence }) => (
                <li key={value}>
                  <Side value={value} />
                  {evidence.map((each) => (
                    <small key={`${each.source.id} ${each.locator}`} class="quiet">
                      {' '}
                      <Named source={each.source} />, {each.locator}
                    </small>
                  ))}
                </li>
              ))}
            </ul>
          )}
          {source === null ? null : (
            <div class="quiet source">
              <Named source={source} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Named({ source: { title, url } }: { source: { readonly title: string; readonly url: string | null } }) {
  return url === null ? (
    <Said>{title}</Said>
  ) : (
    <a href={url}>
      <Said>{title}</Said>
    </a>
  );
}

/** What one side says: a thing of the graph or plain words. An act is named by its day and number, as its id has them. */
function Side({ value }: { value: string }) {
  const lang = useLanguage();
  const act = /^act:[^/]+\/[^/]+\/(\d{4}-\d{2}-\d{2})\/(.+)$/.exec(value);
  if (act !== null) return <Thing id={value}>{`№ ${act[2]}, ${dayInWords(act[1] ?? '', lang)}`}</Thing>;
  return /^[a-z]+:/.test(value) ? <Thing id={value}>{value}</Thing> : <Said>{value}</Said>;
}

/** The thing that lacks something, by its name. What has no page of its own leads to the provision where it stands. */
function About({ about }: { about: NonNullable<Gap['about']> }) {
  switch (about.__typename) {
    case 'Act':
    case 'Work':
      return <Linked id={about.id} name={about.title} />;
    case 'Provision':
      return <Linked id={about.id} name={about.citation} />;
    case 'Body':
    case 'Person':
      return <Linked id={about.id} name={about.name} />;
    case 'Claim':
      return <Linked id={about.id} name={about.summary} />;
    case 'Source':
      return <Said>{about.title}</Said>;
    case 'ProvisionVersion':
      return <Linked id={about.provision.id} name={about.provision.citation} />;
    case 'Competence':
      return (
        <>
          <Linked id={about.provision.id} name={about.provision.citation} />, <Said>{about.body.name}</Said>:{' '}
          <Said>{about.summary}</Said>
        </>
      );
    case 'Amendment':
      return (
        <>
          <Linked id={about.by.id} name={lawInWords(about.by)} /> →{' '}
          <Linked id={about.target.id} name={'citation' in about.target ? about.target.citation : about.target.title} />
        </>
      );
    default:
      return <>{about.id}</>;
  }
}

function Linked({ id, name }: { id: string; name: string }) {
  return (
    <Thing id={id}>
      <Said>{name}</Said>
    </Thing>
  );
}
