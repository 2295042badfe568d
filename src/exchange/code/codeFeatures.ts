import type { Language } from './language.ts';

/** What the text must have besides, so that not every program is taken for one that submits a job. */
const speaksOfJobs =
  /[sS]ubmitJob|\bJob(?:Name)?\s*[:=]|\bJob\.|["'\\]Job["'\\]|\bTasks\b|TaskName|Placement/;

const features: Readonly<Record<Language, readonly RegExp[]>> = {
  python: [
    /^[ \t]*from\s+[\w.]+\s+import\s/m,
    /^[ \t]*import\s+[\w.]+[ \t]*$/m,
    /^[ \t]*def \w+\(/m,
    /models\.\w+\(\)/,
    /from_json_string|json\.(?:dumps|loads)|call_json/,
    /^[ \t]*[A-Za-z_][\w.]*(?:: \w+)?[ \t]*=[ \t]*(?:[rfb]?["'{[(]|\d|models\.|[a-z_]+\.)[^;\n]*$/m,
    /\b(?:True|False|None)\b/,
    /^[ \t]*print\(|^[ \t]*(?:try|else):[ \t]*$/m,
    /"""|'''/,
    /^[ \t]*\w+\["Job\.[\w.]+"\]\s*=[^;\n]*$/m,
  ],
  java: [
    /^[ \t]*import\s+(?:static )?[\w.]+\*?;/m,
    /\bpublic (?:static|class|void)\b/,
    /\bString \w+ = /,
    /\b\w+(?:<[\w, ?]+>)? \w+ = new \w+/,
    /\.put\("[\w.]+",/,
    /fromJsonString\(/,
    /\b\w+\.set[A-Z]\w*\(/,
    /\bnew \w+\[\]\s*\{/,
  ],
  go: [
    /^package \w+/m,
    /\w\s*:=\s/,
    /\bcommon\.(?:String|Int|Uint|Bool|New)/,
    /\bbatch\.New\w+\(/,
    /\.FromJsonString\(/,
    /&?\bbatch\.\w+\{/,
    /\bfmt\.|\berr != nil/,
    /map\[string\]interface\{\}|map\[string\]any/,
  ],
  nodejs: [
    /\brequire\(["']/,
    /^[ \t]*(?:const|let|var)\s+[\w{]/m,
    /^[ \t]*import\s.*\sfrom\s+["']/m,
    /\)\s*=>|async\s+function|\bawait\b/,
    /JSON\.stringify|module\.exports|console\.log/,
    /\.[sS]ubmitJob\([\w{]/,
    /[{(]\s*\w+:\s*[{["'`]/,
    /\bfetch\(|\baxios\b/,
    /^[ \t]*[A-Za-z]\w*:\s*["'{[\d]/m,
  ],
  php: [
    /<\?php/,
    /\$\w+(?:\[[^\]\n]{0,80}\])?\s*=(?!=)/,
    /\$\w+->\w+/,
    /json_encode\(|fromJsonString\(/,
    /["']\s*=>\s/,
    /\barray\(/,
  ],
  csharp: [
    /^[ \t]*using\s+[\w.]+;/m,
    /\bnamespace\s+[\w.]+/,
    /FromJsonString<|SubmitJobSync/,
    /\bvar\s+\w+\s*=\s*new\b/,
    /=\s*[@$]{1,2}"|"""/,
    /new\s+(?:\w+\s*)?(?:\(\)\s*)?\{\s*\w+\s*=/,
    /Dictionary<string,/,
    /\bstring\s+\w+\s*=/,
    /\b[a-z]\w*\.[A-Z]\w*\s*=[^=\n]*;/,
  ],
  cpp: [
    /#include\s*[<"]/,
    /\bstd::/,
    /using namespace/,
    /R"\w*\(/,
    /\b\w+\.Set[A-Z]\w*\(/,
    /\bMakeRequestJson\(/,
    /\bconst char\s*\*/,
    /\.push_back\(/,
  ],
  ruby: [
    /^[ \t]*require\s+["']/m,
    /TencentCloud::/,
    /\.deserialize\b/,
    /\.new\b/,
    /^[ \t]*puts\s|^[ \t]*end[ \t]*$/m,
    /<<[~-]?['"]?[A-Z]/,
    /["']\s*=>\s/,
    /%[qQ]?[({[]/,
    /^[ \t]*\w+\s*=\s*\{\s*(?:\w+:|:\w+ =>|["'])/m,
    /JSON\.(?:generate|parse|dump)/,
  ],
};

/** What no other language has: as good as three other signs. */
const plain: Readonly<Record<Language, RegExp>> = {
  python: /^[ \t]*(?:from\s+[\w.]+\s+import\s|def \w+\(.*:[ \t]*$)/m,
  java: /^[ \t]*import\s+(?:static )?[\w.]+\*?;|\bpublic static void\b/m,
  go: /^package \w+[ \t\r]*$/m,
  nodejs: /\brequire\(["']|^[ \t]*import\s.*\sfrom\s+["']|^[ \t]*let\s+\w+\s*=|\bfunction\s*\(/m,
  php: /<\?php/,
  csharp: /^[ \t]*using\s+[A-Z][\w.]*;/m,
  cpp: /#include\s*[<"]/,
  ruby: /^[ \t]*require\s+["']/m,
};

/** From 0 to 0.97: how much the text looks like a program of the language that submits a job. */
export function codeLikeness(text: string, language: Language): number {
  // Long data does not make a program look more like one.
  const head = text.length > 40_000 ? `${text.slice(0, 20_000)}\n${text.slice(-20_000)}` : text;
  if (!speaksOfJobs.test(head)) return 0;
  const found = features[language].filter((feature) => feature.test(head)).length;
  const signs = plain[language].test(head) ? found + 3 : found;
  return signs === 0 ? 0 : Math.min(0.97, 0.44 + 0.06 * signs);
}
