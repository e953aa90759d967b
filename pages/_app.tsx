/** The looks of the one page that is not in app/: the same sheet as everywhere. */
import type { AppProps } from "next/app";
import "@/app/globals.css";

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
