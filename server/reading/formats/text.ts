// Plain text: the first line may be the headline, which stays part of the text.
import type { Format } from "../types.ts";

export const text: Format = {
  name: "text",
  extensions: [".txt", ".text"],
  *read(content) {
    yield { text: content };
  },
};
