/** The outermost shell of every page, public or not: language and looks. */
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SITE_NAME } from "@/lib/site/page-title";
import "./globals.css";

// The address of the site is a setting read when a page is asked for; a page drawn at build time would freeze it.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: SITE_NAME,
  description:
    "What New Zealand promised under the Open Government Partnership, what has been done, and when it was reported.",
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#0b4f5c" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-NZ">
      <body>{children}</body>
    </html>
  );
}
