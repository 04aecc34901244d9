interface HeldAnswer {
  /** Whether the answer has been asked for. */
  readonly isAsked: () => boolean;
  /** Lets it come. */
  readonly letGo: () => void;
}

/** Holds the server's answer for an address back until the test lets it go; all others come as they do. */
export async function holdingAnswer(
  address: string,
  act: (answer: HeldAnswer) => Promise<void>,
): Promise<void> {
  const { fetch } = globalThis;
  let asked = false;
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  globalThis.fetch = async (input, init) => {
    if (input === address) {
      asked = true;
      await gone;
    }
    return fetch(input, init);
  };
  try {
    await act({ isAsked: () => asked, letGo });
  } finally {
    letGo();
    globalThis.fetch = fetch;
  }
}
