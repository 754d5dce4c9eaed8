"""The language of a release that does not say it."""

import pytest

from calendar_core.releases.language import UNDETERMINED, language_of
from tests.releases.making import read_file, the_release

TEXTS = {
    "en": "The Minister of Foreign Affairs received the Ambassador of Bahrain and spoke of trade with him.",
    "fr": "Le ministre des Affaires étrangères a reçu l'ambassadeur de Bahreïn et lui a parlé du commerce.",
    "es": "El ministro de Asuntos Exteriores recibió al embajador de Baréin y habló con él del comercio.",
    "pt": "O Ministro das Relações Exteriores recebeu o embaixador do Barein e falou com ele do comércio.",
    "de": "Der Außenminister empfing den Botschafter von Bahrain und sprach mit ihm über den Handel.",
    "tr": "Dışişleri Bakanı Bahreyn büyükelçisini kabul etti ve onunla ticaret hakkında konuştu.",  # noqa: RUF001
    "az": "Xarici işlər naziri Bəhreynin səfirini qəbul etdi və onunla ticarət barədə danışdı.",  # noqa: RUF001
    "ru": "Министр иностранных дел принял посла Бахрейна и говорил с ним о торговле.",  # noqa: RUF001
    "uk": "Міністр закордонних справ прийняв посла Бахрейну і говорив з ним про торгівлю.",  # noqa: RUF001
    "kk": "Сыртқы істер министрі Бахрейн елшісін қабылдап, онымен сауда туралы әңгімелесті.",
    "ar": "استقبل وزير الخارجية سفير البحرين وتحدث معه عن التجارة بين البلدين",
    "zh": "外交部长会见了巴林大使，并与他谈论了两国之间的贸易。",  # noqa: RUF001
    "ja": "外務大臣はバーレーン大使と会談し、両国間の貿易について話し合った。",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_is_enough(code):
    """A sentence tells its language, wherever it is from."""
    assert language_of(TEXTS[code], "KZ") == code


@pytest.mark.parametrize(
    "text", ["", "They met.", "Они говорили.", "12.05.2024 – 13.05.2024, 15:00 – 17:30 (UTC+5), 100 %"]
)
def test_what_cannot_be_told(text):
    """Few words, and no words, have no language."""
    assert language_of(text, "KZ") == UNDETERMINED


def test_the_home_decides_between_likely_languages():
    """A language that is spoken where the release comes from needs less to be believed."""
    text = "Тышкы иштер министри бүгүн Бахрейндин элчисин кабыл алды."
    assert (language_of(text, "KG"), language_of(text, "FR")) == ("ky", UNDETERMINED)


def test_what_is_given_goes_before(tmp_path):
    """A language that the release carries is not doubted; without one it is taken from the words."""
    head = "---\nhome: KZ\npublished: 2024-10-01\n{}---\n"
    assert the_release(read_file(tmp_path / "a.md", head.format("lang: ru\n") + TEXTS["fr"])).lang == "ru"
    assert the_release(read_file(tmp_path / "b.md", head.format("") + TEXTS["fr"])).lang == "fr"
