/** Akoma Ntoso 3.0 (OASIS LegalDocML): an act as it stood on a day, with the life that led to it. */
import { ZangraphError } from '../../model/errors.ts';
import { textOf } from '../akn/body.ts';
import { expressionOf } from '../akn/expression.ts';
import { lifeOf } from '../akn/life.ts';
import { metaOf, titleOf } from '../akn/meta.ts';
import { OWN_NAMESPACE } from '../akn/own.ts';
import { EDITOR, referencesOf } from '../akn/references.ts';
import { actRemarks, nameRemark, remark } from '../akn/remarks.ts';
import { statesOf } from '../akn/state.ts';
import { documentType, LANG, languageTag, partsOf } from '../akn/uris.ts';
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';
import { element, framed, place } from '../xml.ts';

export const akn: Format = {
  name: 'akn',
  summary: 'an act as it stood on a day, in Akoma Ntoso 3.0, for LegalDocML editors and validators',
  mediaType: 'application/akn+xml',
  extension: '.xml',
  needs: ['act', 'on'],
  files: (part) => [{ name: 'act.xml', write: () => document(part) }],
};

const XMLNS = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

async function* document(part: Part): AsyncGenerator<string> {
  const { act: id, on } = part.selection;
  const [act] = id === null ? [] : await part.reader.nodes.byIds([id]);
  if (act?.type !== 'Act' || on === null) throw new ZangraphError('BAD_ARGUMENT', 'akn needs an act and a day.');
  const expression = await expressionOf(part, act, on);
  const references = referencesOf(expression);
  const life = lifeOf(expression);
  const text = textOf(part, expression, references, life);
  const states = element('proprietary', { source: EDITOR }, [place]);
  const { text: title, lang } = titleOf(expression);
  const type = documentType(act.id);
  const frame = element('akomaNtoso', { xmlns: XMLNS, 'xmlns:zan': OWN_NAMESPACE }, [
    element(type, { name: partsOf(act.id).form, contains: 'singleVersion' }, [
      metaOf(expression, references, life, states),
      element('preface', { 'xml:lang': languageTag(LANG) }, [
        element('longTitle', {}, [
          element('p', {}, [element('docTitle', { 'xml:lang': lang === LANG ? null : languageTag(lang) }, title)]),
        ]),
        ...[...nameRemark(expression, act.id, 'Заголовок акта'), ...actRemarks(expression)].map((text) => remark(text)),
      ]),
      place,
      element('body', {}, [place]),
    ]),
  ]);
  yield* framed(frame, statesOf(part, expression), text.preamble(), text.body());
}
