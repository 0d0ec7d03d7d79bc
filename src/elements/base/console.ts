const written = new WeakMap<Element, Set<string>>();

/** Writes `<name>: message` to the console, once for each element and message. */
export function writeOnce(element: Element, kind: 'warn' | 'error', message: string): void {
  const messages = written.get(element) ?? new Set();
  written.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console[kind](`<${element.localName}>: ${message}`);
}
