/** The outermost shell of the one page that is not in app/. */
import { Head, Html, Main, NextScript } from "next/document";

export default function Document() {
  return (
    <Html lang="en-NZ">
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
