/** A text in which what stands in backticks is an API name or code. */
export function Marked({ text }: { text: string }) {
  let offset = 0;
  return text.split('`').map((part, at) => {
    const key = offset;
    offset += part.length + 1;
    return at % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
