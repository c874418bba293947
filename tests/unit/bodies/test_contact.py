import pytest

from generator.bodies.contact import lowest
from generator.bodies.parts import Part
from tests.unit.bodies.bodies import bent


@pytest.mark.parametrize(("rounded", "height"), [(-20, -81.2), (0, -64.0), (20, -53.9), (40, -46.7)])
def test_a_back_that_is_rounded_comes_to_lie_on_its_lower_ribs(rounded: float, height: float) -> None:
    assert lowest(bent("supine", thoracic_flexion=rounded), Part.CHEST) == pytest.approx(height, abs=0.05)
