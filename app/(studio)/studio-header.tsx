import { Clapperboard, Library, Settings } from "lucide-react";
import Link from "next/link";
import { signInKey } from "#lib/api/sign-in-key";
import { AccountMenu } from "../_account/account-menu";
import { OperatorLink } from "../_account/operator-link";
import { ThemeToggle } from "../_ui/theme-toggle.client";
import { Wordmark } from "../wordmark";

const link = "inline-flex min-h-11 items-center gap-2 rounded-md px-3 text-sm hover:bg-sunk";

export function StudioHeader() {
  return (
    <header className="mx-auto flex w-full max-w-7xl items-center justify-between px-4 pt-3 sm:gap-2 sm:px-6 lg:px-8">
      <Link href="/" className="-ml-1 inline-flex min-h-11 items-center rounded-md px-1">
        {/* Who is signed in stands there, too. */}
        <Wordmark shy={signInKey() !== undefined} />
      </Link>
      <nav aria-label="Main" className="-mr-3 flex items-center">
        <Link href="/videos/create" className={link}>
          <Clapperboard className="size-4 sm:hidden" aria-hidden />
          <span className="sr-only sm:not-sr-only">Make a film</span>
        </Link>
        <Link href="/videos" className={link}>
          <Library className="size-4 sm:hidden" aria-hidden />
          <span className="sr-only sm:not-sr-only">Library</span>
        </Link>
        <Link href="/characters" className={`${link} max-md:hidden`}>
          Characters
        </Link>
        <Link href="/settings/usage" className={link}>
          <Settings className="size-4 sm:hidden" aria-hidden />
          <span className="sr-only sm:not-sr-only">Settings</span>
        </Link>
        <OperatorLink className={`${link} max-sm:hidden`} />
        <AccountMenu className={link} />
        <ThemeToggle />
      </nav>
    </header>
  );
}
