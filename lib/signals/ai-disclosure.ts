import { z } from '../schema/zod.ts';
import { toolName } from '../disclosure/tool-names.ts';
import { markerKinds, type Marker } from '../disclosure/marker.ts';
import { markerEvidence, pullMarkers, type PlacedMarker } from '../disclosure/pull-markers.ts';
import { defineSignal } from './define-signal.ts';

/** What a marker can say, as the threshold names it; `tool-reviewed` is not among the defaults: the person wrote the change. */
const meanings = ['agent-wrote', 'tool-helped', 'language-only', 'tool-reviewed'] as const;

export const aiDisclosure = defineSignal({
  id: 'ai-disclosure',
  group: 'provenance',
  title: 'Disclosed AI assistance',
  why: 'Many projects ask contributors to say so when a tool wrote or helped, and review such changes with that in mind.',
  limits:
    'Only what was disclosed is read, not the style of code or text. Finding nothing says nothing: looking for accounts finds 3.3 % of Claude Code commits (arXiv 2606.24429). A tool may also add a marker by itself, as VS Code did (microsoft/vscode#314311).',
  needs: [],
  wants: ['author', 'branch', 'commits', 'description', 'labels', 'repository'],
  thresholds: z.strictObject({
    kinds: z
      .array(z.enum(markerKinds))
      .default([...markerKinds])
      .meta({ title: 'Kinds of marker', description: 'Raised for these: where a disclosure stands.' }),
    meanings: z
      .array(z.enum(meanings))
      .default(['agent-wrote', 'tool-helped', 'language-only'])
      .meta({ title: 'Meanings', description: 'Raised for these: what a disclosure says the tool did.' }),
  }),
  evaluate(facts, { kinds, meanings: counted }) {
    const { markers, unread } = pullMarkers(facts);
    const raising = markers.filter((marker) => kinds.includes(marker.kind) && counted.some((meaning) => meaning === marker.meaning));
    const data = {
      tools: toolsOf(raising),
      kinds: [...new Set(raising.map(({ kind }) => kind))],
      meanings: [...new Set(raising.map(({ meaning }) => meaning))],
      markers: raising.length,
      commits: new Set(raising.flatMap(({ oid }) => oid ?? [])).size,
      of: facts.commits?.total ?? null,
      elsewhere: [...new Set(raising.filter(({ oid }) => oid === null).map(({ place }) => place.in))],
      declaredNone: markers.some(({ meaning }) => meaning === 'none-used'),
      reviewed: markers.filter(({ meaning }) => meaning === 'tool-reviewed').length,
      first: raising[0]?.text ?? null,
      account: raising.find(({ kind }) => kind === 'account')?.tools[0] ?? null,
      unread: [...unread],
    };
    const evidence = [...raising, ...markers.filter((marker) => !raising.includes(marker))].slice(0, 40).map(markerEvidence);
    if (raising.length > 0) return { outcome: 'raised', data, evidence };
    return { outcome: unread.length > 0 ? 'unavailable' : 'clear', data, evidence };
  },
  messages: {
    raised: (data) => {
      const tools = names(data.tools);
      const places = [...(data.commits > 0 ? [`in ${count(data.commits, data.of)}`] : []), ...data.elsewhere.map((place) => placeWords[place])];
      const opened = data.account ? `Opened by the agent ${toolName(data.account)}. ` : '';
      const contrary = data.declaredNone ? ' Elsewhere it says that no AI was used.' : '';
      return `${opened}AI assistance disclosed${tools ? `: ${tools}` : ''}, ${list(places)}.${contrary}`;
    },
    clear: ({ declaredNone, of, reviewed }) =>
      declaredNone
        ? `The author says that no AI was used; no marker to the contrary was found in ${commitsRead(of)} and the description.`
        : `No marker found in ${commitsRead(of)} and the description${reviewed > 0 ? '; a tool reviewed or found something' : ''}. Finding none says nothing about which tools were used.`,
    unavailable: ({ unread }) => `No marker found so far; not read: ${list(unread)}.`,
  },
});

const placeWords: Readonly<Record<Marker['place']['in'], string>> = {
  message: 'in a commit',
  author: 'as a commit author',
  description: 'in the description',
  branch: 'by the branch name',
  title: 'in the title',
  account: 'by the account that opened it',
  label: 'by a label',
};

function toolsOf(markers: readonly PlacedMarker[]): string[] {
  return [...new Set(markers.flatMap(({ tools }) => tools))];
}

function names(tools: readonly string[]): string {
  const shown = tools.slice(0, 4).map(toolName);
  return tools.length > 4 ? `${shown.join(', ')} and ${tools.length - 4} more` : list(shown);
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function count(commits: number, of: number | null): string {
  return of === null ? `${commits} ${commits === 1 ? 'commit' : 'commits'}` : `${commits} of ${of} ${of === 1 ? 'commit' : 'commits'}`;
}

function commitsRead(of: number | null): string {
  return of === 1 ? 'the commit' : `the ${of ?? 0} commits`;
}
