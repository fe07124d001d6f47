// The page of what is kept on this device.
import { keptPage } from "./elements/kept-page.ts";

keptPage();
