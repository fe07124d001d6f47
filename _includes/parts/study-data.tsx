// Keeping and moving what a device holds: one file out, one file in, a printed list, and erasing it all.
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";

export const StudyDataControls = ({ t }: { readonly t: Translate }) => (
  <section class="sec live" id="data" aria-labelledby="data-h">
    <h2 class="disp" id="data-h">
      {t("study.data.title")}
    </h2>
    <p class="lede">{t("study.data.lede")}</p>
    <div class="data-acts">
      <button class="btn btn-main" type="button" data-study-export>
        {t("study.export")}
      </button>
      <label class="btn file">
        {t("study.import")}
        <input class="vh" type="file" accept=".json,application/json" data-study-import />
      </label>
      <button class="btn" type="button" data-print>
        <Icon name="print" />
        {t("study.print")}
      </button>
      <button class="btn erase" type="button" data-study-erase>
        {t("study.erase")}
      </button>
    </div>
    <p class="missing" data-import-refused role="alert" hidden />
    <fieldset class="import" data-import-found tabIndex={-1} hidden>
      <legend>{t("study.import.title")}</legend>
      <ul data-import-counts />
      <p class="data-acts">
        <button class="btn btn-main" type="button" data-import-apply>
          {t("study.import.apply")}
        </button>
        <button class="btn" type="button" data-import-cancel>
          {t("study.import.cancel")}
        </button>
      </p>
    </fieldset>
    <dialog class="ask" data-erase-dialog aria-labelledby="erase-h">
      <h3 class="disp" id="erase-h">
        {t("study.erase.title")}
      </h3>
      <p>{t("study.erase.sure")}</p>
      <form class="data-acts" method="dialog">
        <button class="btn btn-main" type="button" data-study-export>
          {t("study.export")}
        </button>
        <button class="btn" type="submit" value="cancel">
          {t("study.erase.cancel")}
        </button>
        <button class="btn erase" type="submit" value="erase">
          {t("study.erase.do")}
        </button>
      </form>
    </dialog>
  </section>
);
