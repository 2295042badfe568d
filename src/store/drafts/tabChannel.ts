// What the tabs of one browser say to one another.

export type TabMessage =
  /** A draft has been written. */
  | { readonly kind: 'saved'; readonly id: string }
  /** The list has changed. */
  | { readonly kind: 'listed' }
  /** Another tab wants to edit the draft. */
  | { readonly kind: 'wanted'; readonly id: string };

export interface Channel {
  /** To all other tabs, not to this one. */
  send(message: TabMessage): void;
  listen(heard: (message: TabMessage) => void): void;
}

/** Without BroadcastChannel nothing is heard; locks and guarded writes still keep the drafts apart. */
export function tabChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') return { send() {}, listen() {} };
  const channel = new BroadcastChannel('jobloom.drafts');
  return {
    send: (message) => channel.postMessage(message),
    listen(heard) {
      // Pages of one origin alone can send here: what comes is what `send` sent.
      channel.onmessage = ({ data }) => heard(data as TabMessage);
    },
  };
}
