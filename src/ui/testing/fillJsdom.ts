/** What Mantine and CodeMirror ask of a browser and jsdom has not; `matches` answers the queries of media. */
export function fillJsdom(matches: (media: string) => boolean = () => false): void {
  window.matchMedia ??= (media) =>
    ({
      matches: matches(media),
      media,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView ??= () => {};
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect ??= () => new DOMRect();
}
