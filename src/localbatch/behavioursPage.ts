import { type Basis, type Behaviour, behaviours } from './behaviours.ts';

const names: Readonly<Record<Basis, string>> = {
  documented: 'documented',
  seen: 'seen',
  assumed: '**assumed**',
  local: '_local_',
};

const head = `# What the local Batch service does

The local service answers the API of Tencent Cloud Batch (2017-03-12) and really runs jobs on this machine. Where the
vendor's pages say how the service behaves, it behaves so; where they do not, we had to choose. Each line says which.

- ${names.documented}: the pages or the API model say it
- ${names.seen}: an official example or a real answer shows it
- ${names.assumed}: nothing that we could read says it; this is our choice, with its reason
- ${names.local}: differs from the cloud because this is one machine

This page is made from \`src/localbatch/behaviours.ts\` by \`npx vitest run src/localbatch/behavioursPage.test.ts -u\`.
`;

const cell = (text: string) => text.replaceAll('|', '\\|');
const row = ({ basis, what, source }: Behaviour) => `| ${names[basis]} | ${cell(what)} | ${cell(source)} |`;

/** The page docs/local-batch.md, as Markdown. */
export function behavioursPage(): string {
  const sections = Object.entries(behaviours).map(
    ([title, lines]) =>
      `## ${title}\n\n| | Behaviour | Source, or reason |\n|---|---|---|\n${lines.map(row).join('\n')}\n`,
  );
  return [head, ...sections].join('\n');
}
