"""Makes everything anew."""

from .certificates import make_certificates
from .ciphertexts import make_ciphertexts
from .keys import make_keys
from .notifications import make_notifications
from .pay_params import make_pay_params
from .sm import make_sm
from .verification import make_verification

make_keys()
make_sm()
make_verification()
make_notifications()
make_certificates()
make_ciphertexts()
make_pay_params()
