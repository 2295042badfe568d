/** Members of one section of an INI text. Comments begin with `;` or `#`; a later value wins. */
export function parseIniSection(text: string, section: string): Readonly<Record<string, string>> {
  const members: Record<string, string> = {};
  let current = '';
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '' || line.startsWith(';') || line.startsWith('#')) continue;
    const header = /^\[(.*)\]$/.exec(line);
    if (header) {
      current = header[1]?.trim() ?? '';
      continue;
    }
    const [, name, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (current === section && name !== undefined && value !== undefined) members[name] = value;
  }
  return members;
}
