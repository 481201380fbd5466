import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { connectionOf, pageOf } from '../../page.ts';
import { SearchableType } from '../choices.ts';
import { SearchConnection } from '../connections.ts';
import { Language } from '../enums.ts';
import { SearchHit } from '../refs.ts';

builder.queryFields((t) => ({
  search: t.connection(
    {
      type: SearchHit,
      description:
        'Things in whose names or words all the words of a text are found, in any of their endings in Russian and Kazakh and in Cyrillic or Latin letters, best first. A citation (“ст. 2-1”), a number of an act (“101-V”) or its day (“13.06.2013”) finds what it names; the beginning of a word is enough.',
      args: {
        text: t.arg.string({ required: true, description: 'The words, at most 20.' }),
        types: t.arg({ type: [SearchableType], required: false, description: 'Only things of these types.' }),
        lang: t.arg({
          type: Language,
          required: false,
          description:
            'The language of the words. Names are looked through in every language they are held in, whatever is given here.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const page = pageOf(args, info);
        const slice = await read(context, (reader) => reader.search.find(args.text, args.types ?? undefined, page));
        return connectionOf(slice, args, (hit) => hit.node.sortKey);
      },
    },
    SearchConnection,
  ),
}));
